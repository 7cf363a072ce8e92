/// One paragraph of a resolution: the unit that is stored on a line, compared and traced.
public struct Paragraph: Hashable, Sendable {
  /// What a paragraph is in the resolution.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The enacting formula: "The General Assembly,".
    case formula
    case preambular
    case operative
    /// Text that is neither preambular nor operative.
    case unnumbered
    /// A heading, a title of an annex or part, or a section number.
    case heading
    case table
  }

  /// How deep sub-paragraphs and headings go.
  package static let depthLimit = 4
  /// How deep divisions nest.
  package static let divisionLimit = 8

  public var kind: Kind
  /// The divisions the paragraph stands in, from the outside in; empty in the body of a plain resolution.
  public var divisions: [Division]
  /// 0 for a paragraph, 1 for its sub-paragraphs `(a)`, 2 for theirs `(i)`, to 4. For a heading, its level from 0.
  public var depth: Int
  /// The printed number or letter with its punctuation: `7.`, `(a)`, `5 bis.`; nil where nothing is printed.
  public var label: String?
  /// The italic words the paragraph starts with, a prefix of `text`; empty where there are none.
  public var opener: String
  /// The text without label and footnote marks: one line, in Unicode NFC.
  public var text: String
  /// The footnotes called in the text, by rising offset.
  public var notes: [Footnote]
  /// The cells, when the kind is `table`; then `text` is empty.
  public var table: Table?

  public init(
    kind: Kind, divisions: [Division] = [], depth: Int = 0, label: String? = nil, opener: String = "", text: String,
    notes: [Footnote] = [], table: Table? = nil
  ) {
    self.kind = kind
    self.divisions = divisions
    self.depth = depth
    self.label = label
    self.opener = opener
    self.text = text
    self.notes = notes
    self.table = table
  }
}
