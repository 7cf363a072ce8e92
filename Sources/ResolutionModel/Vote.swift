/// How a resolution was adopted.
public struct Vote: Hashable, Sendable {
  /// The outcome as the record names it.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    case withoutVote = "without-vote"
    case recorded
    case unrecorded
  }

  public var outcome: Outcome
  /// Votes in favour, against and abstentions; nil where they were not counted.
  public var inFavour: Int?
  public var against: Int?
  public var abstaining: Int?
  /// The voters by name, as the source prints them; empty where the source has none.
  public var votersInFavour: [String]
  public var votersAgainst: [String]
  public var votersAbstaining: [String]

  public init(
    outcome: Outcome, inFavour: Int? = nil, against: Int? = nil, abstaining: Int? = nil,
    votersInFavour: [String] = [], votersAgainst: [String] = [], votersAbstaining: [String] = []
  ) {
    self.outcome = outcome
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
    self.votersInFavour = votersInFavour
    self.votersAgainst = votersAgainst
    self.votersAbstaining = votersAbstaining
  }

  /// A short form for lists and trailers: `without a vote`, `148-6-24`, `recorded`.
  public var summary: String {
    if let inFavour, let against, let abstaining { return "\(inFavour)-\(against)-\(abstaining)" }
    return outcome == .withoutVote ? "without a vote" : outcome.rawValue
  }
}
