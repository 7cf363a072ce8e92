/// A replacement in one paragraph of a Word file.
package struct WordEdit: Hashable, Sendable {
  /// Which `w:p` of the main part, counted from 0 in document order.
  package var paragraph: Int
  /// UTF-8 bytes of the paragraph's text with all tracked changes accepted, without label and note marks; empty to
  /// insert. A note whose mark stands inside the range stays.
  package var range: Range<Int>
  /// The new text; a tab and a line break become those of Word.
  package var replacement: String

  package init(paragraph: Int, range: Range<Int>, replacement: String) {
    self.paragraph = paragraph
    self.range = range
    self.replacement = replacement
  }
}

/// Who makes tracked changes, and when.
package struct ChangeStamp: Hashable, Sendable {
  package var author: String
  /// ISO 8601 in UTC, `2011-10-03T09:00:00Z`; empty to leave it out.
  package var date: String

  package init(author: String, date: String) {
    self.author = author
    self.date = date
  }
}

/// Why edits are not made.
package enum WordEditError: Error, Hashable, Sendable {
  case unreadable(WordError)
  /// There is no such paragraph, or its text does not reach so far, or edits overlap.
  case outOfRange(paragraph: Int)
  /// The main part is in UTF-16, which nothing writes.
  case unsupportedEncoding
}
