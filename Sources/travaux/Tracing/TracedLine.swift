import ResolutionHistory
import ResolutionModel
import ResolutionStore

/// What a person asks about, with all that leads to it, in one language.
struct TracedLine {
  /// The topic; nil for a draft that is on none.
  let topic: Topic?
  let line: TopicLine
  let language: Language
  let lineage: Lineage

  /// The topic's line, with its drafts.
  init(of topic: Topic, in language: Language?, from archive: TracedArchive) throws {
    let pending = try archive.pendingDrafts(of: topic)
    self.topic = topic
    self.language = language ?? archive.commonest(among: topic.members)
    line = archive.lines.line(leadingTo: topic.members + pending.flatMap(\.versions))
    lineage = try archive.store.lineage(
      of: line, in: self.language, named: topic.slug, edition: Edition.current)
  }

  /// The line of the topic that a resolution or draft is on; a draft on none stands alone.
  init(of symbol: Symbol, in language: Language?, from archive: TracedArchive) throws {
    let languages = try archive.store.languages(of: symbol)
    let topic = try archive.topic(of: symbol)
    let chosen = language ?? archive.commonest(among: topic?.members ?? [], of: languages)
    guard languages.contains(chosen) else {
      throw ArchiveError.missingLanguage(symbol, chosen, available: languages)
    }
    if let topic {
      try self.init(of: topic, in: chosen, from: archive)
    } else {
      self.topic = nil
      self.language = chosen
      line = archive.lines.line(leadingTo: archive.draft(of: symbol)?.versions ?? [symbol])
      let name = "draft-" + String(symbol.withoutSuffixes.description.map { $0.isLetter || $0.isNumber ? $0 : "-" })
      lineage = try archive.store.lineage(of: line, in: chosen, named: name, edition: Edition.current)
    }
  }
}
