import ResolutionModel

/// The lines between the masthead and the title.
package struct HeadingWording: Sendable {
  /// What a heading line says.
  package struct Heading: Equatable, Sendable {
    /// The adopting organ; nil when the pack does not know the name printed.
    package var organ: Organ?
    /// The organ as printed, in whatever grammatical case.
    package var organName: String
    package var date: CalendarDate?
    /// The meeting, in lines that name it (Security Council); as printed.
    package var meeting: String?
  }

  /// `Resolution adopted by {organ} on {date}`, and the plural, with and without date.
  package let adopted: [WordingPattern]
  /// `Adopted by {organ} at its {number} meeting, on {date}`.
  package let adoptedAtMeeting: [WordingPattern]
  /// The number above a Security Council resolution: `Resolution {number} ({year})`.
  package let numbered: [WordingPattern]
  /// How origin lines start, after the bracket: `on the report of`.
  package let originStarts: [String]
  /// Words that name what is adopted, singular and plural: `Resolution`, `Decision`.
  package let actWords: [String]

  private let originTable: PhraseTable
  private let organNames: PhraseTable
  private let organs: [Organ]
  private let dates: DateWording
  private let folding: FoldedText.Folding

  init(
    _ data: LanguageData, organs: [OrganWording], dates: DateWording, folding: FoldedText.Folding, wholeWords: Bool
  ) {
    self.dates = dates
    self.folding = folding
    self.organs = organs.map(\.organ)
    adopted = data.patterns("heading", "adopted")
    adoptedAtMeeting = data.patterns("heading", "adopted-at-meeting")
    numbered = data.patterns("heading", "numbered")
    originStarts = data.values("heading", "origin")
    actWords = data.values("heading", "act")
    originTable = PhraseTable(originStarts, folding: folding, wholeWords: wholeWords)
    let names = organs.enumerated().flatMap { index, organ in organ.names.map { ($0, index) } }
    organNames = PhraseTable(numbered: names, folding: folding, wholeWords: wholeWords)
  }

  /// What a line like "Resolution adopted by the General Assembly on 10 October 2018" says; nil for any other line.
  package func heading(of line: some StringProtocol) -> Heading? {
    var reader = WordingReader(line, folding: folding)
    for pattern in adoptedAtMeeting + adopted {
      guard let found = reader.read(pattern.pieces, measure: measure), let name = found[.organ] else { continue }
      let date = found[.date].flatMap { dates.prefix(of: $0)?.date }
      guard found[.date] == nil || date != nil else { continue }
      return Heading(organ: organ(named: name), organName: name, date: date, meeting: found[.number])
    }
    return nil
  }

  /// Names and dates may stand side by side without a word between.
  private func measure(_ slot: WordingPattern.Slot, _ text: FoldedText, _ start: Int) -> Int? {
    switch slot {
    case .organ: organNames.longest(in: text, from: start)?.end
    case .date: dates.match(in: text, from: start)?.end
    default: nil
    }
  }

  /// Whether `line` opens an origin line, "[on the report of …".
  package func isOrigin(_ line: some StringProtocol) -> Bool {
    let inner = line.drop { $0 == " " || $0 == "\u{A0}" || $0 == "[" || $0 == "［" }
    return inner.startIndex != line.startIndex && originTable.longestPrefix(of: inner) > 0
  }

  /// The organ of a name in any grammatical case, with or without its article; nil when it is none of the known.
  package func organ(named name: some StringProtocol) -> Organ? {
    let folded = FoldedText(name, folding: folding)
    return organNames.longest(in: folded).flatMap { $0.end == folded.end ? organs[$0.value] : nil }
  }
}
