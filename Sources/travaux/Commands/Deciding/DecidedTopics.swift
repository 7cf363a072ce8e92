import Renderers
import ResolutionModel
import ResolutionStore

/// Decisions on topics, with the topics as they are now.
struct DecidedTopics {
  let decisions: [TopicDecision]
  let listings: [TopicListing]

  init(_ decisions: [TopicDecision], in store: Archive) throws {
    let symbols = Set(decisions.map(\.symbol))
    let entries = try store.entries()
    self.decisions = decisions
    listings = try store.topics().filter { !symbols.isDisjoint(with: $0.members) }.map { TopicListing($0, entries) }
  }
}

extension OutputOptions {
  func show(_ decided: DecidedTopics) throws {
    guard format != .json else { return try show(json: EncodedDecisions(topics: decided.decisions, lineages: [])) }
    var page = DecisionsLayout().lay(out: decided.decisions, [])
    page.append(TopicsLayout().lay(out: decided.listings))
    try show(page)
  }
}

extension TopicListing {
  /// A topic with what the archive's entries say of its resolutions.
  init(_ topic: Topic, _ entries: [ArchiveEntry]) {
    let own = Dictionary(entries.map { ($0.symbol, $0) }) { first, _ in first }
    self.init(
      topic: topic,
      members: topic.members.map {
        TopicListing.Member(symbol: $0, adopted: own[$0]?.adopted, languages: own[$0]?.languages ?? [])
      })
  }
}
