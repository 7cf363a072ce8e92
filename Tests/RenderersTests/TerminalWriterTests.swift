import Testing

@testable import Renderers

struct TerminalWriterTests {
  @Test func wrapsAtSpacesAndHangsTheTextBesideItsLabel() {
    let page = StyledDocument([
      StyledBlock(label: [StyledRun("OP1  ", .label)], [StyledRun("one two three four five six")])
    ])
    #expect(TerminalWriter(width: 25).write(page) == "OP1  one two three four\n     five six\n")
  }

  @Test func aWordCutOverTwoRunsStaysWhole() {
    let runs = [StyledRun("aaaa bbbb cccc dd"), StyledRun("dd,", .inserted), StyledRun(" eeee")]
    let lines = LineBreaker(width: 18).lines(of: runs).map { $0.map(\.text).joined() }
    #expect(lines == ["aaaa bbbb cccc ", "dddd, eeee"])
  }

  @Test func breaksChineseBetweenCharactersOfTwoColumns() {
    let lines = LineBreaker(width: 8).lines(of: [StyledRun("大会重申其决议")])
    #expect(lines.map { $0.map(\.text).joined() } == ["大会重申", "其决议"])
  }

  @Test func noLineStartsWithClosingOrEndsWithOpeningPunctuation() {
    let runs = [StyledRun("大会重申"), StyledRun("，其决议（第", .inserted), StyledRun("一）")]
    let lines = LineBreaker(width: 8).lines(of: runs)
    #expect(lines.map { $0.map(\.text).joined() } == ["大会重", "申，其决", "议（第", "一）"])
  }

  @Test func withoutColourInsertionsAndDeletionsAreBracketed() {
    let page = StyledDocument([
      StyledBlock([StyledRun("Urges", .deleted), StyledRun(" "), StyledRun("Invites", .inserted)])
    ])
    #expect(TerminalWriter().write(page) == "[-Urges-] {+Invites+}\n")
    #expect(TerminalWriter(isColoured: true).write(page) == "\u{1B}[31;9mUrges\u{1B}[0m \u{1B}[32;4mInvites\u{1B}[0m\n")
  }

  @Test func aDocumentCannotSteerTheTerminal() {
    let page = StyledDocument([StyledBlock([StyledRun("\u{1B}[2Jrun\u{9B}5m\u{7}")])])
    #expect(TerminalWriter(isColoured: true).write(page) == "\u{FFFD}[2Jrun\u{FFFD}5m\u{FFFD}\n")
  }

  @Test(arguments: [20, 33, 80]) func neverLosesText(width: Int) {
    let words = (0..<200).map { String(repeating: "x", count: $0 * 7 % 31 + 1) }.joined(separator: " ")
    let written = TerminalWriter(width: width).write(StyledDocument([StyledBlock([StyledRun(words)])]))
    #expect(written.split(whereSeparator: \.isWhitespace).joined(separator: " ") == words)
  }
}
