/// A piece of a paragraph's text.
package struct WordInline: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Text, `\t` for a tab and `\n` for a break inside the paragraph.
    case text(String)
    /// The mark of a footnote or endnote.
    case note(WordNoteMark)
  }

  package var content: Content
  package var format: RunFormat
  /// The ordinal of the `w:p` it stands in; differs from the paragraph's own where a mark between two is deleted.
  package var paragraph: Int
  /// Bytes of the main part: the character data, or the element that stands for a character.
  package var source: Range<Int>
  /// Bytes of the main part: the `w:r` it stands in.
  package var run: Range<Int>
  /// Whether it stands in a tracked insertion, so that deleting it leaves no trace in the original.
  package var isInserted: Bool

  /// The text; empty for the mark of a note.
  package var text: String {
    if case .text(let text) = content { text } else { "" }
  }
}

/// The mark of a note in the text.
package struct WordNoteMark: Hashable, Sendable {
  /// The note's id in its part.
  package var id: String
  package var isEndnote: Bool
  /// The mark as printed; automatic numbers are counted.
  package var marker: String
}
