/// A footnote as the page prints it, before its mark is found.
struct PageNote: Hashable, Sendable {
  /// The mark without decoration: `1`, `*`.
  var marker: String
  /// The marker's number; nil for asterisks.
  var number: Int?
  /// The runs of source bytes that hold the note's text, one for each line.
  var pieces: [Range<Int>]
  /// The lines in which the note's mark is to be expected: from the notes before it to its own.
  var scope: Range<Int>
  /// The line the note starts on.
  var line: Int
}
