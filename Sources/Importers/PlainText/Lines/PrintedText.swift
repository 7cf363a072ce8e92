import LanguagePacks

/// A source with the shapes of its lines and what is known of its language: what every stage looks at.
final class PrintedText: Sendable {
  let text: SourceText
  let shapes: [LineShape]
  let pack: LanguagePack
  let formulas: FormulaTable
  let numbered: NumberedWords
  /// Whether the language writes openers in lower case, as Russian does.
  let opensInLowerCase: Bool
  let thresholds: PlainTextThresholds

  init(_ text: SourceText, pack: LanguagePack, thresholds: PlainTextThresholds = PlainTextThresholds()) {
    self.text = text
    self.pack = pack
    self.thresholds = thresholds
    formulas = FormulaTable.of(pack.language)
    numbered = NumberedWords.of(pack.language)
    opensInLowerCase = pack.language == .russian
    shapes = text.lines.map { LineShape(of: text.bytes[$0.bytes]) }
  }

  var lines: [SourceLine] { text.lines }
  var bytes: [UInt8] { text.bytes }

  /// Whether two neighbouring lines stand in one block: on one page and without a blank line between.
  func isJoined(_ line: Int, toNext next: Int) -> Bool {
    lines[line].page == lines[next].page && lines[next].blanksBefore == 0
  }

  /// The lines around `line` that no blank line or page break parts from it, at most `reach` to either side.
  func block(around line: Int, reach: Int) -> ClosedRange<Int> {
    var (first, last) = (line, line)
    while first > 0, line - first < reach, isJoined(first - 1, toNext: first) { first -= 1 }
    while last + 1 < lines.count, last - line < reach, isJoined(last, toNext: last + 1) { last += 1 }
    return first...last
  }
}
