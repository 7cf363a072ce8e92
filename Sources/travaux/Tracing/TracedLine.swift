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
  /// The versions in the lineage of the drafts that each resolution was adopted from.
  private let drafts: [Symbol: [Int]]

  /// The topic's line, with its drafts.
  init(of topic: Topic, in language: Language?, from archive: TracedArchive) throws {
    let ends = topic.members + archive.pendingDrafts(of: topic).flatMap(\.versions)
    let language = language ?? archive.commonest(among: topic.members)
    try self.init(topic, leadingTo: ends, in: language, named: topic.slug, from: archive)
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
      let name = "draft-" + String(symbol.withoutSuffixes.description.map { $0.isLetter || $0.isNumber ? $0 : "-" })
      let versions = archive.draft(of: symbol)?.versions ?? [symbol]
      try self.init(nil, leadingTo: versions, in: chosen, named: name, from: archive)
    }
  }

  private init(
    _ topic: Topic?, leadingTo ends: [Symbol], in language: Language, named name: String, from archive: TracedArchive
  ) throws {
    self.topic = topic
    self.language = language
    line = archive.lines.line(leadingTo: ends)
    lineage = try archive.store.lineage(of: line, in: language, named: name, edition: Edition.current)
    var drafts: [Symbol: [Int]] = [:]
    for (version, symbol) in lineage.symbols.enumerated() {
      if let resolution = line.member(symbol)?.adoptedAs { drafts[resolution, default: []].append(version) }
    }
    self.drafts = drafts
  }

  /// The versions of the drafts that a resolution was adopted from, the earliest first.
  func drafts(adoptedAs resolution: Symbol) -> [Int] { drafts[resolution] ?? [] }
}
