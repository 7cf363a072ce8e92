/// A tracked change of a draft: who inserted or struck out what, and when.
public struct Revision: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case inserted
    case deleted
    case movedFrom = "moved-from"
    case movedTo = "moved-to"
    /// Only how the text is set has changed.
    case formatted
  }

  public var kind: Kind
  /// Empty where the file does not say.
  public var author: String
  /// As the file has it, `2024-03-01T10:00:00Z`; empty where it does not say.
  public var date: String
  /// The text inserted or deleted; `¶` for the end of a paragraph.
  public var text: String
  /// The index among the resolution's paragraphs of the one it stands in or, where it is in none, before; nil after
  /// the last and outside the body.
  public var paragraph: Int?
  /// The line of the source it stands on or before, from 1.
  public var line: Int

  public init(kind: Kind, author: String, date: String, text: String, paragraph: Int?, line: Int) {
    self.kind = kind
    self.author = author
    self.date = date
    self.text = text
    self.paragraph = paragraph
    self.line = line
  }
}
