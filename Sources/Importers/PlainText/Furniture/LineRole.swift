/// What a line of the source is in the document; body until something else is known.
enum LineRole: UInt8, Hashable, Sendable, CaseIterable {
  case body
  /// Symbol and running title at the top of a page.
  case runningHead
  case pageNumber
  case jobNumber
  case releaseDate
  /// "Please recycle" and the like.
  case notice
  /// `* * *`, `/…`, a rule without notes.
  case separator
  /// The rule above footnotes.
  case noteRule
  case note
  /// Before the formula: symbol, organ, session, title.
  case particulars
  /// Meeting, date and vote after the last paragraph.
  case closing
  /// Of a paragraph, heading or table.
  case paragraph
}
