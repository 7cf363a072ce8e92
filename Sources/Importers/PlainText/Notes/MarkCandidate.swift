/// A number in the text that may be the mark of a note.
struct MarkCandidate: Hashable, Sendable {
  /// The note it would call, in the order of the notes.
  var note: Int
  /// The source bytes that would go: the mark and the space before it.
  var bytes: Range<Int>
  /// How likely it is, in points of evidence.
  var points: Double
  /// Whether no figure of the text could stand so.
  var isSure: Bool
}
