/// A tracked change.
package struct WordRevision: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case inserted
    case deleted
    case movedFrom
    case movedTo
    /// Only how the text is set has changed.
    case formatted
  }

  package var kind: Kind
  /// Empty where the file does not say.
  package var author: String
  /// As the file has it, `2024-03-01T10:00:00Z`; empty where it does not say.
  package var date: String
  /// The text inserted or deleted; `¶` for the mark of a paragraph.
  package var text: String
  /// The ordinal of the paragraph it stands in.
  package var paragraph: Int
}
