import ResolutionModel

/// A paragraph as the body's lines make it, before its text is joined.
struct BodyBlock: Hashable, Sendable {
  var kind: Paragraph.Kind
  var divisions: [Division]
  var depth = 0
  /// The label as the model has it; nil where none is printed.
  var label: String?
  /// The source bytes of the printed label.
  var labelBytes: Range<Int>?
  /// The runs of source bytes that hold the text, one for each line.
  var pieces: [Range<Int>] = []
  /// The first and last line, as indices into the source text.
  var lines: ClosedRange<Int>
  /// Whether the text is that of a table whose columns could not be told.
  var isFlatTable = false
  /// The rows, when the block is a table.
  var rows: [[TypesetTable.Cell]] = []
}
