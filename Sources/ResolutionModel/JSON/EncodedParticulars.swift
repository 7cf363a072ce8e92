/// A vote of an `EncodedResolution`.
public struct EncodedVote: Codable, Hashable, Sendable {
  /// `without-vote`, `recorded` or `unrecorded`.
  public var outcome: String
  public var inFavour: Int?
  public var against: Int?
  public var abstaining: Int?
  public var votersInFavour: [String]?
  public var votersAgainst: [String]?
  public var votersAbstaining: [String]?

  private enum CodingKeys: String, CodingKey {
    case outcome
    case inFavour = "in_favour"
    case against, abstaining
    case votersInFavour = "voters_in_favour"
    case votersAgainst = "voters_against"
    case votersAbstaining = "voters_abstaining"
  }
}

/// A step of the proceedings of an `EncodedResolution`.
public struct EncodedProceeding: Codable, Hashable, Sendable {
  /// `draft`, `additional-sponsors`, `recommended`, `adopted` or `other`.
  public var stage: String
  public var date: String?
  public var document: String?
  public var paragraph: EncodedFigure?
  public var actors: String?
}

/// A warning of the reading that gave an `EncodedResolution`.
public struct EncodedWarning: Codable, Hashable, Sendable {
  public var code: String
  public var message: String
  /// From 1.
  public var line: Int?
}
