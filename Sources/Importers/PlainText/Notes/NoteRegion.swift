/// The lines below a rule, or at the end of a page, that hold footnotes.
struct NoteRegion: Hashable, Sendable {
  /// The lines of the notes in order; furniture between them is left out.
  var lines: [Int]
  /// The markers that lines start with.
  var labels: [Int: NoteLabel]
  /// Numbers alone that mark no note: the page's own.
  var pageNumbers: [Int]
  /// The line of the rule or heading above the notes; nil where they follow the text without one.
  var rule: Int?
}
