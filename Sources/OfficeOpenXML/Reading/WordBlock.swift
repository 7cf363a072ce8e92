/// A paragraph or a table.
package indirect enum WordBlock: Hashable, Sendable {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// A paragraph in one reading of its tracked changes.
package struct WordParagraph: Hashable, Sendable {
  /// Which `w:p` of its part it is, counted from 0 in document order; the last one where several are joined.
  package var ordinal: Int
  /// The name of its style: `Single Txt`, `heading 1`; empty where the document has no styles.
  package var style: String
  /// From 0 where its style or itself makes it a heading; nil for running text.
  package var outlineLevel: Int?
  /// Its automatic number.
  package var label: WordLabel?
  package var isCentred = false
  package var content: [WordInline]

  /// The text without label and note marks.
  package var text: String { content.map(\.text).joined() }
}

/// Text of a paragraph that is neither shown nor printed.
package struct HiddenText: Hashable, Sendable {
  /// The ordinal of the paragraph.
  package var paragraph: Int
  package var text: String
}

/// A table, row by row.
package struct WordTable: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var blocks: [WordBlock]
    /// How many grid columns and rows it covers.
    package var columns = 1
    package var rows = 1
    /// Whether its row is repeated at the head of each page.
    package var isHeader = false
  }

  package var rows: [[Cell]]
}
