import ResolutionModel

/// Why a resolution is on its topic.
public enum PlacementReason: Hashable, Sendable {
  /// Someone decided it; the topic as recorded.
  case decided(topic: String)
  /// It has the title of an earlier resolution of its organ.
  case sameTitle(Symbol)
  /// It cites an earlier resolution as its organ's own, and resembles it.
  case cites(Symbol)
  /// It has paragraphs in common with an earlier resolution; the share of its own paragraphs, 0 to 1.
  case sharesParagraphs(Symbol, share: Double)
  /// It follows no earlier resolution.
  case sole
}

/// An earlier resolution that another may follow: too little evidence to put them on one topic, too much to be silent.
public struct PlacementCandidate: Hashable, Sendable {
  public let symbol: Symbol
  /// The share of the later text's paragraphs that stand in this one, 0 to 1.
  public let share: Double
  /// Whether the later text cites this one as its organ's own.
  public let isCited: Bool
  /// How alike the titles are, 0 to 1.
  public let titleSimilarity: Double

  package init(symbol: Symbol, share: Double, isCited: Bool, titleSimilarity: Double) {
    self.symbol = symbol
    self.share = share
    self.isCited = isCited
    self.titleSimilarity = titleSimilarity
  }
}

/// Resolutions on their topics.
public struct Placement: Hashable, Sendable {
  /// By slug; the members of each from the earliest on.
  public let topics: [Topic]
  public let reasons: [Symbol: PlacementReason]
  /// For resolutions that follow none, those that they may follow, the likeliest first. Never empty lists.
  public let doubts: [Symbol: [PlacementCandidate]]

  package init(topics: [Topic], reasons: [Symbol: PlacementReason], doubts: [Symbol: [PlacementCandidate]]) {
    self.topics = topics
    self.reasons = reasons
    self.doubts = doubts
  }
}
