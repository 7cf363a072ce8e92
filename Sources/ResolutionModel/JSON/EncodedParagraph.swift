/// One paragraph of an `EncodedResolution`.
public struct EncodedParagraph: Hashable, Sendable {
  /// The locator, `PartB.OP7(a)`.
  public var id: String?
  /// A kind of paragraph; when read, `annex` is a heading.
  public var kind: String
  public var label: String?
  public var opener: String?
  /// The text without label and footnote marks; empty for a table.
  public var text: String?
  public var depth: Int?
  public var notes: [EncodedNote]?
  /// The cells, for a table only.
  public var rows: [[EncodedCell]]?
  /// First and last line in the source, from 1.
  public var lines: [Int]?
}

/// A footnote of an `EncodedParagraph`.
public struct EncodedNote: Codable, Hashable, Sendable {
  /// Absent, when read: the number after the last numbered one's.
  public var marker: String?
  /// The mark's offset in the text, in Unicode scalars; absent, when read: at its end.
  public var at: Int?
  public var text: String?
}

/// A table's cell; what is absent is false or 1.
public struct EncodedCell: Codable, Hashable, Sendable {
  public var text: String?
  public var header: Bool?
  public var columns: Int?
  public var rows: Int?
}

extension EncodedParagraph: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, kind, label, opener, text, depth, notes, rows, lines
  }

  /// Writes every key that a paragraph can have, as null where it has none, but `rows` and `lines` only where they are.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(label, forKey: .label)
    try container.encode(opener, forKey: .opener)
    try container.encode(text ?? "", forKey: .text)
    try container.encode(depth ?? 0, forKey: .depth)
    try container.encode(notes ?? [], forKey: .notes)
    try container.encodeIfPresent(rows, forKey: .rows)
    try container.encodeIfPresent(lines, forKey: .lines)
  }
}
