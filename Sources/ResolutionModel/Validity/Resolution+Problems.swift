extension Resolution {
  /// Everything that keeps the resolution from being written and read back unchanged; empty for a valid one.
  ///
  /// Linear in the size of the resolution. Nothing is mended.
  public var problems: [ModelProblem] {
    var nesting = Nesting()
    var problems = particularProblems
    for (index, paragraph) in paragraphs.enumerated() {
      let messages = paragraph.faults + [nesting.fault(of: paragraph)].compactMap { $0 }
      problems += messages.map { ModelProblem(.paragraph(index), $0) }
      nesting.enter(paragraph)
    }
    return problems
  }

  private var particularProblems: [ModelProblem] {
    let texts: [(String, [String])] = [
      ("title", [title]), ("organ", [organ?.name ?? ""]), ("agenda_item", [agendaItem]), ("meeting", [meeting]),
      ("in_favour", vote?.votersInFavour ?? []), ("against", vote?.votersAgainst ?? []),
      ("abstaining", vote?.votersAbstaining ?? []), ("origin", [origin]),
      ("proceedings", proceedings.flatMap { [$0.document, $0.paragraph, $0.actors] }),
    ]
    let faults = texts.flatMap { key, values in
      values.compactMap { LineFault(in: $0).map { ModelProblem(.particular(key), $0.message) } }
    }
    return faults + symbolProblems + organProblems + sessionProblems + voteProblems
  }

  private var symbolProblems: [ModelProblem] {
    guard let symbol, Symbol(symbol.description) != symbol else { return [] }
    return [ModelProblem(.particular("symbol"), "a symbol that its own print does not give back")]
  }

  private var organProblems: [ModelProblem] {
    guard case .other(let name) = organ else { return [] }
    if name.isEmpty { return [ModelProblem(.particular("organ"), "an organ without a name")] }
    guard Organ(name: name) != organ else { return [] }
    return [ModelProblem(.particular("organ"), "a known organ given as another one")]
  }

  private var sessionProblems: [ModelProblem] {
    guard let session, !(1...9999).contains(session.number) else { return [] }
    return [ModelProblem(.particular("session"), "a session's number is 1 to 9999")]
  }

  private var voteProblems: [ModelProblem] {
    guard let vote else { return [] }
    let counts = [vote.inFavour, vote.against, vote.abstaining].compactMap { $0 }
    guard !counts.allSatisfy({ (0...9999).contains($0) }) else { return [] }
    return [ModelProblem(.particular("vote"), "a count of votes is 0 to 9999")]
  }
}
