import ResolutionModel

/// The resolutions and drafts that lead to the latest of a topic, with those that each follows directly: where topics
/// were merged or divided, those of the other topics too. No resolution follows a draft.
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
  private let places: [Symbol: Int]

  init(_ members: [Member]) {
    self.members = members
    places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.symbol, $0) })
  }

  public func member(_ symbol: Symbol) -> Member? { places[symbol].map { members[$0] } }
}
