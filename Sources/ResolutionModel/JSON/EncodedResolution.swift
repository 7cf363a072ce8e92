/// A resolution as JSON: the format `travaux.resolution/1`.
///
/// Keys are in snake case. What is not known is absent, or null for a paragraph's label and opener; when read, absent
/// and null say the same. Unknown keys are ignored.
public struct EncodedResolution: Codable, Hashable, Sendable {
  /// The name and version of the format.
  public static let formatName = "travaux.resolution/1"

  /// `formatName`; nil, when read, is taken for it.
  public var format: String?
  public var symbol: String?
  public var title: String?
  /// The English name.
  public var organ: String?
  public var session: EncodedFigure?
  public var agendaItem: EncodedFigure?
  /// ISO 639-1; when read, ISO 639-2 too.
  public var language: String?
  /// ISO 8601, `2003-12-22`.
  public var adopted: String?
  public var meeting: EncodedFigure?
  public var vote: EncodedVote?
  /// The last draft among the proceedings.
  public var draft: String?
  public var origin: String?
  public var proceedings: [EncodedProceeding]?
  public var paragraphs: [EncodedParagraph]
  public var warnings: [EncodedWarning]?
  /// The tracked changes of the file it was read from, in the file's order; when read, they are ignored.
  public var revisions: [EncodedRevision]?

  private enum CodingKeys: String, CodingKey {
    case format, symbol, title, organ, session
    case agendaItem = "agenda_item"
    case language, adopted, meeting, vote, draft, origin, proceedings, paragraphs, warnings, revisions
  }
}

/// A text that other programs may give as a number: `"58"`, `58`.
public struct EncodedFigure: Codable, Hashable, Sendable {
  public var text: String

  package init(_ text: String) {
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      text = try container.decode(String.self)
    } catch DecodingError.typeMismatch {
      text = String(try container.decode(Int.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
