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

/// A tracked change of a draft.
public struct EncodedRevision: Codable, Hashable, Sendable {
  /// `inserted`, `deleted`, `moved-from`, `moved-to`, `formatted`.
  public var kind: String
  public var author: String?
  /// As the file has it, `2024-03-01T10:00:00Z`.
  public var date: String?
  /// The text inserted, deleted or set anew; `¶` for the end of a paragraph.
  public var text: String
  /// The address of the paragraph it stands in or, where it is in none, before.
  public var paragraph: String?
  /// The line of the source it stands on or before, from 1.
  public var line: Int
}
