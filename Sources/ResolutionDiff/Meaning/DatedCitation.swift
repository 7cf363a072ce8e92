import ResolutionModel

/// A citation with the date that goes with it.
struct DatedCitation {
  let token: Token
  let date: CalendarDate?

  /// The citations among some words; each takes the next date after it, or in Chinese the last before it.
  static func read(_ tokens: ArraySlice<Token>, _ edit: WordEdit) -> [DatedCitation] {
    var result: [DatedCitation] = []
    for (offset, token) in zip(tokens.indices, tokens) where token.kind == .citation {
      let rest = tokens[(offset + 1)...]
      let date = edit.lexicon.language == .chinese ? tokens[..<offset].last(where: isDate) : rest.first(where: isDate)
      result.append(DatedCitation(token: token, date: date.flatMap { calendarDate($0, edit) }))
    }
    return result
  }

  private static func isDate(_ token: Token) -> Bool { token.kind == .date }

  private static func calendarDate(_ token: Token, _ edit: WordEdit) -> CalendarDate? {
    UnitKey.date(edit.key(token)).flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}
