import ResolutionModel

/// A citation with the date that goes with it.
struct DatedCitation {
  let token: Token
  let date: CalendarDate?

  /// The citations in a stretch of a text; each takes the date the enumeration gives it, even beyond the stretch.
  static func read(_ range: Range<Int>, of text: ComparedText, _ edit: WordEdit) -> [DatedCitation] {
    range.filter { text.tokens[$0].kind == .citation }.map { index in
      DatedCitation(token: text.tokens[index], date: date(of: index, text, edit))
    }
  }

  /// The next date after a citation with only words of the enumeration between; in Chinese the last one before it.
  private static func date(of index: Int, _ text: ComparedText, _ edit: WordEdit) -> CalendarDate? {
    let tokens = text.tokens
    let others: [Token] =
      edit.lexicon.language == .chinese
      ? tokens[..<index].reversed() : Array(tokens[min(index + 1, tokens.count)...])
    for token in others {
      if token.kind == .date { return calendarDate(token, edit) }
      if token.kind != .citation, !belongsToList(token, edit) { return nil }
    }
    return nil
  }

  /// Whether a token is a comma or a word that holds an enumeration of citations together.
  static func belongsToList(_ token: Token, _ edit: WordEdit) -> Bool {
    switch token.kind {
    case .citation, .date: true
    case .punctuation: edit.key(token).elementsEqual([0x2C])
    case .word: !edit.roles(token).isDisjoint(with: [.list, .resolution])
    case .number, .ordinal, .symbol: false
    }
  }

  static func calendarDate(_ token: Token, _ edit: WordEdit) -> CalendarDate? {
    UnitKey.date(edit.key(token)).flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}
