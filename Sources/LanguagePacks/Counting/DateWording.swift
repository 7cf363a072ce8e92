import ResolutionModel

/// How a language writes dates.
package struct DateWording: Sendable {
  /// A date found in a text.
  package struct Match: Equatable, Sendable {
    package let date: CalendarDate
    /// Its length in the text, in UTF-8 bytes.
    package let length: Int
  }

  /// The wordings, the one in use first: `{day} {month} {year}`.
  package let patterns: [WordingPattern]
  /// The month names by number from 1, at index number - 1, every spelling, the one in use first.
  package let months: [[String]]
  /// How the first day of a month is written: `1er`; nil where it is a plain 1.
  package let firstDay: String?
  /// What may follow a day's figures: `er`, `st`.
  private let daySuffixes: PhraseTable
  private let monthTable: PhraseTable
  private let folding: FoldedText.Folding

  init(_ data: LanguageData, folding: FoldedText.Folding) {
    self.folding = folding
    patterns = data.patterns("date", "pattern")
    months = (1...12).map { data.values("month", String($0)) }
    firstDay = data.values("date", "first-day").first
    daySuffixes = PhraseTable(data.values("date", "day-suffix"), folding: folding, wholeWords: false)
    let names = months.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    monthTable = PhraseTable(numbered: names, folding: folding, wholeWords: false)
  }

  /// The date in words: `15 novembre 2000`, `1er juillet 2020`.
  package func print(_ date: CalendarDate) -> String {
    let day = date.day == 1 ? firstDay ?? "1" : String(date.day)
    return patterns.first?.filled([
      .day: day, .month: months[date.month - 1].first ?? "", .year: String(date.year),
    ]) ?? date.description
  }

  /// The date that `text` starts with, in any of the wordings.
  package func prefix(of text: some StringProtocol) -> Match? {
    let folded = FoldedText(text, folding: folding, limit: 80)
    return match(in: folded, from: 0).map { Match(date: $0.date, length: folded.sourceLength(of: $0.end)) }
  }

  /// The date at a place of a folded text, and where it ends there.
  func match(in text: FoldedText, from start: Int) -> (date: CalendarDate, end: Int)? {
    for pattern in patterns {
      var reader = DateReader(text: text, from: start)
      if let date = read(pattern, &reader) { return (date, reader.position) }
    }
    return nil
  }

  private func read(_ pattern: WordingPattern, _ reader: inout DateReader) -> CalendarDate? {
    for piece in pattern.pieces {
      switch piece {
      case .literal(let literal):
        guard reader.skip(FoldedText.whole(literal, folding)) else { return nil }
      case .slot(.day):
        guard reader.readDay(suffixes: daySuffixes) else { return nil }
      case .slot(.month):
        guard reader.readMonth(monthTable) else { return nil }
      case .slot(.year):
        guard reader.readYear() else { return nil }
      case .slot: return nil
      }
    }
    return reader.date
  }
}
