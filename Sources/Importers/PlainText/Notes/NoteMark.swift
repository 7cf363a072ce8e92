/// The mark of a note in the text.
struct NoteMark: Hashable, Sendable {
  /// Which note it calls, in the order of the notes; nil for a mark whose note the text lacks.
  var note: Int?
  /// The source bytes that print it, with the space before it that the print has only for the mark's sake.
  var bytes: Range<Int>
}
