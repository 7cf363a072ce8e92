import ResolutionHistory
import ResolutionModel
import ResolutionStore

/// An archive's topics and drafts in their order.
struct TracedArchive {
  let store: Archive
  let entries: [ArchiveEntry]
  let topics: [Topic]
  private(set) var lines: TopicLines
  private let drafts: [DraftLine]
  /// The topics of the drafts that were not adopted, or not yet.
  private var homes: [Symbol: Topic] = [:]

  init(_ store: Archive) throws {
    self.store = store
    entries = try store.entries()
    topics = Archive.topics(of: entries)
    drafts = try store.draftLines(in: entries)
    lines = TopicLines(entries, drafts: drafts)
    let pending = drafts.filter(\.adoptedAs.isEmpty)
    guard !pending.isEmpty else { return }
    let finder = try DraftHomes(store, entries, topics)
    for draft in pending {
      guard let topic = try finder.topic(of: draft), let last = topic.members.last else { continue }
      homes[draft.base] = topic
      lines.place(draft, after: last)
    }
  }

  func draft(of symbol: Symbol) -> DraftLine? { drafts.first { $0.base == symbol.withoutSuffixes } }

  /// The topic of a resolution or draft, the first by name where it is on several; nil for a draft that is on none.
  func topic(of symbol: Symbol) throws -> Topic? {
    if let home = homes[symbol.withoutSuffixes] { return home }
    let adopted = draft(of: symbol)?.adoptedAs.first ?? symbol
    if let topic = topics.first(where: { $0.members.contains(adopted) }) { return topic }
    guard symbol.isDraft else { throw Failure(.archive, "\(symbol) is in no topic", hint: "`travaux import` it again") }
    return nil
  }

  /// The drafts that go on from a topic's latest resolution and were not adopted, or not yet.
  func pendingDrafts(of topic: Topic) -> [DraftLine] { drafts.filter { homes[$0.base] == topic } }

  /// The language that most of some resolutions are in, the first of equals; one of those given, where any are.
  func commonest(among symbols: [Symbol], of languages: [Language] = Language.allCases) -> Language {
    let wanted = Set(symbols)
    var counts: [Language: Int] = [:]
    for entry in entries where wanted.contains(entry.symbol) {
      for language in entry.languages { counts[language, default: 0] += 1 }
    }
    return languages.sorted().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .english
  }

  /// Every language that any of some resolutions is in.
  func languages(of symbols: [Symbol]) -> [Language] {
    let wanted = Set(symbols)
    return Set(entries.filter { wanted.contains($0.symbol) }.flatMap(\.languages)).sorted()
  }
}
