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
    let topics = Archive.topics(of: entries).filter { !symbols.isDisjoint(with: $0.members) }
    listings = TopicListing.all(topics, in: entries)
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
  /// Topics with what the archive's entries say of their resolutions.
  static func all(_ topics: [Topic], in entries: [ArchiveEntry]) -> [TopicListing] {
    let own = Dictionary(entries.map { ($0.symbol, $0) }) { first, _ in first }
    return topics.map { topic in
      TopicListing(
        topic: topic,
        members: topic.members.map {
          TopicListing.Member(symbol: $0, adopted: own[$0]?.adopted, languages: own[$0]?.languages ?? [])
        })
    }
  }
}
