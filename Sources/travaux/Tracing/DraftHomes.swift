import LanguagePacks
import ResolutionHistory
import ResolutionModel
import ResolutionStore
import TopicPlacement

/// Finds the topic that a draft goes on from: the one decided, else one with its title, else the one whose resolutions
/// it cites and resembles.
struct DraftHomes {
  private let store: Archive
  private let topics: [Topic]
  private let titles: [String: Symbol]
  private let decided: [Symbol: String]

  init(_ store: Archive, _ entries: [ArchiveEntry], _ topics: [Topic]) throws {
    self.store = store
    self.topics = topics
    let titled = entries.filter { $0.topic != nil && !$0.title.isEmpty }
    titles = Dictionary(titled.map { ($0.title.lowercased(), $0.symbol) }) { _, later in later }
    let decisions = try store.decisions().filter { $0.symbol.isDraft && $0.effect == .membership }
    decided = Dictionary(decisions.map { ($0.symbol.withoutSuffixes, $0.topic) }) { first, _ in first }
  }

  func topic(of draft: DraftLine) throws -> Topic? {
    if let name = decided[draft.base] { return topic(named: name) }
    guard let symbol = draft.versions.last else { return nil }
    var texts: [Language: Resolution] = [:]
    for language in try store.languages(of: symbol) { texts[language] = try store.resolution(symbol, in: language) }
    let namesake = texts.values.compactMap { titles[$0.title.lowercased()] }.min()
    let earlier = try namesake ?? likeliest(symbol, texts)
    return earlier.flatMap { earlier in topics.first { $0.members.contains(earlier) } }
  }

  private func topic(named name: String) -> Topic? {
    let symbol = Symbol(name)
    return topics.first { $0.slug == name || symbol.map($0.members.contains) == true }
  }

  /// By the evidence that places resolutions, among those that it cites.
  private func likeliest(_ symbol: Symbol, _ texts: [Language: Resolution]) throws -> Symbol? {
    let known = Set(topics.flatMap(\.members))
    var cited: [Symbol: [Language: Resolution]] = [:]
    for text in texts.values {
      let pack = LanguagePack.pack(for: text.language)
      for citation in text.paragraphs.flatMap({ pack.citations(in: $0.text, organ: text.organ) })
      where known.contains(citation.symbol) {
        for language in try store.languages(of: citation.symbol) {
          cited[citation.symbol, default: [:]][language] = try store.resolution(citation.symbol, in: language)
        }
      }
    }
    return TopicPlacement.predecessor(of: symbol, texts, among: cited)
  }
}
