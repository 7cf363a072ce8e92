extension EncodedResolution {
  /// The resolution it says, and what was read with it or is odd about it.
  ///
  /// What is absent is taken as not known; what contradicts itself is an error: an opener the text does not start with,
  /// a mark outside the text, a kind that is none. An `id` that counting does not give back is a warning.
  public func resolution() throws(EncodedResolutionError) -> (Resolution, [ImportWarning]) {
    guard format ?? EncodedResolution.formatName == EncodedResolution.formatName else {
      throw EncodedResolutionError("format", "‘\(format ?? "")’ is not \(EncodedResolution.formatName)")
    }
    var warnings = try decodedWarnings()
    var resolution = Resolution(language: try decodedLanguage(&warnings))
    try decodeParticulars(into: &resolution)
    var notes = NoteCount()
    for (index, paragraph) in paragraphs.enumerated() {
      resolution.paragraphs.append(try paragraph.paragraph(at: "paragraphs[\(index)]", &notes))
    }
    return (resolution, warnings + unlikeIdentifiers(resolution))
  }

  private func decodedLanguage(_ warnings: inout [ImportWarning]) throws(EncodedResolutionError) -> Language {
    guard let code = language else {
      warnings.append(ImportWarning(.particulars, "no language is given; English is assumed"))
      return .english
    }
    return try known(Language(code: code), "language", code)
  }

  private func decodeParticulars(into resolution: inout Resolution) throws(EncodedResolutionError) {
    if let symbol { resolution.symbol = try known(Symbol(symbol), "symbol", symbol) }
    resolution.title = title ?? ""
    if let organ, !organ.isEmpty { resolution.organ = Organ(name: organ) }
    if let session { resolution.session = try known(Session(session.text), "session", session.text) }
    resolution.agendaItem = agendaItem?.text ?? ""
    if let adopted { resolution.adopted = try known(CalendarDate(iso: adopted), "adopted", adopted) }
    resolution.meeting = meeting?.text ?? ""
    resolution.vote = try vote?.vote()
    resolution.origin = origin ?? ""
    for (index, step) in (proceedings ?? []).enumerated() {
      resolution.proceedings.append(try step.proceeding(at: "proceedings[\(index)]"))
    }
    guard let draft, draft != resolution.draftSymbol else { return }
    guard resolution.draftSymbol == nil else {
      throw EncodedResolutionError("draft", "not the last draft of the proceedings")
    }
    resolution.proceedings.append(Proceeding(stage: .draft, document: draft))
  }

  private func decodedWarnings() throws(EncodedResolutionError) -> [ImportWarning] {
    var decoded: [ImportWarning] = []
    for (index, warning) in (warnings ?? []).enumerated() {
      let code = try known(ImportWarning.Code(rawValue: warning.code), "warnings[\(index)].code", warning.code)
      decoded.append(ImportWarning(code, warning.message, line: warning.line))
    }
    return decoded
  }

  private func unlikeIdentifiers(_ resolution: Resolution) -> [ImportWarning] {
    zip(paragraphs, resolution.locators).enumerated().compactMap { index, pair in
      guard let id = pair.0.id, Locator(id) != pair.1 else { return nil }
      return ImportWarning(.numbering, "paragraph \(index + 1) is called \(id) and counts as \(pair.1)")
    }
  }
}

extension EncodedVote {
  fileprivate func vote() throws(EncodedResolutionError) -> Vote {
    Vote(
      outcome: try known(Vote.Outcome(rawValue: outcome), "vote.outcome", outcome), inFavour: inFavour,
      against: against, abstaining: abstaining, votersInFavour: votersInFavour ?? [],
      votersAgainst: votersAgainst ?? [], votersAbstaining: votersAbstaining ?? [])
  }
}

extension EncodedProceeding {
  fileprivate func proceeding(at path: String) throws(EncodedResolutionError) -> Proceeding {
    var step = Proceeding(stage: try known(Proceeding.Stage(rawValue: stage), path + ".stage", stage))
    if let date { step.date = try known(CalendarDate(iso: date), path + ".date", date) }
    step.document = document ?? ""
    step.paragraph = paragraph?.text ?? ""
    step.actors = actors ?? ""
    return step
  }
}

/// The value, or an error that quotes what was none.
func known<Value>(_ value: Value?, _ path: String, _ text: String) throws(EncodedResolutionError) -> Value {
  guard let value else { throw EncodedResolutionError(path, "‘\(text)’ is none") }
  return value
}
