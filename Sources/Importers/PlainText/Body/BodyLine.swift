/// A line of running text, with what parts it from the line before.
struct BodyLine: Hashable, Sendable {
  /// What stands between a line and the one before.
  enum Gap: Hashable, Sendable {
    case none
    case blank
    /// A page's end, notes or furniture: it says nothing of paragraphs.
    case page
  }

  /// The line's index in the source text.
  var line: Int
  /// The source bytes of the text, without a label.
  var bytes: Range<Int>
  /// Where the text ends when a note's mark at its end is not counted.
  var end: Int
  var gap: Gap
  /// Columns from the left margin of the page's text; negative to the left of it.
  var indent: Int
  /// The label printed on the line or, alone, on the line before or after.
  var label: LineLabel?
  /// The line of a label that stands alone; nil for one on the line itself.
  var labelLine: Int?
}
