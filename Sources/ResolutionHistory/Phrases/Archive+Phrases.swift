import ResolutionModel
import ResolutionStore

extension Archive {
  /// What became of a phrase in every topic that ever had it, by topic, then language; drafts are left out.
  /// - Parameters:
  ///   - topics: those to look through.
  ///   - languages: those to look in.
  public func history(
    of phrase: Phrase, in topics: [Topic], languages: [Language]
  ) throws -> [PhraseHistory] {
    let entries = try entries().filter { $0.topic != nil }
    let order = TopicLines(entries)
    let lines = topics.map { (topic: $0, members: order.line(leadingTo: $0.members).members) }
    let wanted = Set(lines.flatMap(\.members).map(\.symbol))
    let dates = Dictionary(entries.compactMap { entry in entry.adopted.map { (entry.symbol, $0) } }) { first, _ in first
    }
    var found: [Language: [Symbol: [PhraseHistory.Occurrence]]] = [:]
    for language in languages {
      found[language] = try occurrences(of: phrase, in: language, entries.filter { wanted.contains($0.symbol) })
    }
    return lines.flatMap { topic, members in
      languages.compactMap { language in
        let occurrences = found[language] ?? [:]
        guard members.contains(where: { occurrences[$0.symbol] != nil }) else { return nil }
        let timeline = PhraseTimeline(members: members, occurrences: occurrences, dates: dates)
        return PhraseHistory(
          topic: topic, language: language, events: timeline.events,
          isThereStill: topic.members.last.map { occurrences[$0] != nil } ?? false)
      }
    }
  }

  private func occurrences(
    of phrase: Phrase, in language: Language, _ entries: [ArchiveEntry]
  ) throws -> [Symbol: [PhraseHistory.Occurrence]] {
    var found: [Symbol: [PhraseHistory.Occurrence]] = [:]
    for entry in entries where found[entry.symbol] == nil && entry.languages.contains(language) {
      guard let text = try text(of: entry, in: language), phrase.mayOccur(inCanonical: text) else { continue }
      let occurrences = phrase.occurrences(in: try resolution(entry.symbol, in: language))
      if !occurrences.isEmpty { found[entry.symbol] = occurrences }
    }
    return found
  }
}

extension Phrase {
  /// Where it stands in the paragraphs of a resolution and their footnotes.
  func occurrences(in resolution: Resolution) -> [PhraseHistory.Occurrence] {
    zip(resolution.locators, resolution.paragraphs).flatMap { locator, paragraph in
      ([paragraph.comparedText] + paragraph.notes.map(\.text)).compactMap { text in
        let ranges = ranges(in: text)
        return ranges.isEmpty ? nil : PhraseHistory.Occurrence(locator: locator, text: text, ranges: ranges)
      }
    }
  }
}
