import ResolutionModel
import ResolutionStore

/// The resolutions and drafts that lead to the latest of a topic, with those that each follows directly: where topics
/// were merged or divided, those of the other topics too.
public struct TopicLine: Sendable {
  /// One resolution or draft in its place.
  public struct Member: Hashable, Sendable {
    public let symbol: Symbol
    /// The topics it is on, by name; none for a draft.
    public let topics: [String]
    /// Positions of those it follows, each before its own.
    public let parents: [Int]
    /// For a draft, the resolution it was adopted as, where that is known.
    public let adoptedAs: Symbol?

    public var isDraft: Bool { symbol.isDraft }
  }

  /// Each after those it follows: by date, then symbol, as far as that goes together.
  public let members: [Member]

  init(_ members: [Member]) {
    self.members = members
  }

  /// The resolutions of a topic and all that they go back to.
  public init(of topic: Topic, in entries: [ArchiveEntry]) {
    self.init(LineOrder(entries).members(leadingTo: topic.members))
  }
}

/// Puts resolutions into an order in which each comes after those it follows.
struct LineOrder {
  private let topics: [Symbol: [String]]
  private let predecessors: [Symbol: [Symbol]]
  private let dates: [Symbol: CalendarDate]

  init(_ entries: [ArchiveEntry]) {
    var topics: [Symbol: [String]] = [:]
    var predecessors: [Symbol: [Symbol]] = [:]
    var dates: [Symbol: CalendarDate] = [:]
    var last: [String: Symbol] = [:]
    for entry in entries {
      dates[entry.symbol] = entry.adopted
      guard let topic = entry.topic else { continue }
      topics[entry.symbol, default: []].append(topic)
      if let before = last[topic] { predecessors[entry.symbol, default: []].append(before) }
      last[topic] = entry.symbol
    }
    (self.topics, self.predecessors, self.dates) = (topics, predecessors, dates)
  }

  func members(leadingTo ends: [Symbol]) -> [TopicLine.Member] {
    var waiting = all(leadingTo: ends)
    var places: [Symbol: Int] = [:]
    var members: [TopicLine.Member] = []
    while let next = waiting.filter({ parents($0).allSatisfy { places[$0] != nil } }).min(by: precedes) {
      places[next] = members.count
      members.append(
        TopicLine.Member(
          symbol: next, topics: topics[next] ?? [], parents: parents(next).compactMap { places[$0] }.sorted(),
          adoptedAs: nil))
      waiting.remove(next)
    }
    return members
  }

  private func all(leadingTo ends: [Symbol]) -> Set<Symbol> {
    var found: Set<Symbol> = []
    var waiting = ends
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += parents(next) }
    }
    return found
  }

  private func parents(_ symbol: Symbol) -> [Symbol] {
    Set(predecessors[symbol] ?? []).sorted()
  }

  private func precedes(_ left: Symbol, _ right: Symbol) -> Bool {
    let (a, b) = (dates[left], dates[right])
    if let a, let b, a != b { return a < b }
    return left < right
  }
}
