/// How much the index remembers and how far a search goes.
public struct PrecedentOptions: Hashable, Sendable {
  /// The number of rarest words and word pairs a paragraph is found by, 1 and up. More finds heavier rewordings and
  /// costs memory. Default 16.
  public var indexedFeatures = 16
  /// The number of rarest words and word pairs of a text that are looked up, 1 and up. Default 24.
  public var queriedFeatures = 24
  /// Words and pairs that find more than this number of paragraphs are passed over: they tell nothing and cost most.
  /// Default 2,000.
  public var postingsLimit = 2_000
  /// The number of candidates compared in full for each precedent asked for, 1 and up. Default 4.
  public var candidatesPerResult = 4

  public init() {}
}
