import OfficeOpenXML
import Testing

@testable import Renderers

/// Any styled page as a Word file.
@Suite struct WordWriterTests {
  private static let page = StyledDocument([
    StyledBlock(.title, [StyledRun("tide-mills", .label), StyledRun("  Tide mills")]),
    StyledBlock(.heading, [StyledRun("OP7")], isSpaced: true),
    StyledBlock(
      indent: 1, label: [StyledRun("61/901", .symbol), StyledRun("   ")],
      [
        StyledRun("Urges", .opener), StyledRun(" old", .deleted), StyledRun(" <new> & \u{1B}", .inserted),
        StyledRun("A note", part: .note), StyledRun("61/901", .symbol, link: "https://undocs.org/A/RES/61/901"),
      ]),
    StyledBlock(.preformatted, label: [StyledRun("  12 │ ")], [StyledRun("a    b")]),
    StyledBlock([StyledRun("وإذ تشير", .muted)]),
  ])

  private func paragraphs() throws -> [WordParagraph] {
    try WordDocument(WordWriter().write(Self.page), reading: .proposed).body.compactMap {
      if case .paragraph(let paragraph) = $0, !paragraph.content.isEmpty { paragraph } else { nil }
    }
  }

  @Test func wordsComeBackWhereTheyStand() throws {
    let paragraphs = try paragraphs()
    #expect(
      paragraphs.map(\.text) == [
        "tide-mills  Tide mills", "OP7", "61/901\tUrges old <new> & \u{FFFD}^[A note]61/901", "  12 │ a    b",
        "وإذ تشير",
      ])
    #expect(paragraphs.map(\.style) == ["Title", "heading 1", "Normal", "HTML Preformatted", "Normal"])
  }

  /// What the page shows as inserted and deleted is no tracked change of it.
  @Test func showsChangesWithoutTrackingThem() throws {
    let document = try WordDocument(WordWriter().write(Self.page), reading: .original)
    #expect(document.revisions.isEmpty)
    let opener = try #require(paragraphs().dropFirst(2).first?.content.first { $0.text == "Urges" })
    #expect(opener.format.isItalic)
  }

  @Test func samePagesGiveTheSameBytes() throws {
    #expect(try WordWriter().write(Self.page) == WordWriter().write(Self.page))
  }

  @Test(arguments: [("وإذ", true), ("(2) وإذ", true), ("Article ٥", false), ("決定", false), ("12 (3)", nil)])
  func directionIsThatOfTheFirstLetter(text: String, isRightToLeft: Bool?) {
    #expect(ScriptDirection.isRightToLeft(text) == isRightToLeft)
  }
}
