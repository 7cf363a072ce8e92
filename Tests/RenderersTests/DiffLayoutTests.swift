import ResolutionDiff
import ResolutionModel
import Testing

@testable import Renderers

/// The page of a comparison on a terminal, without colour.
@Suite struct DiffLayoutTests {
  private static let diff = Differ().compare(
    resolution(
      "A/RES/61/901", preamble: ["Recalling the great flood,"],
      operative: ["Urges States to open the sluices;", "Notes the silt;", "Thanks the millers;", "Notes the eels."]),
    resolution(
      "A/RES/62/902", preamble: ["Recalling the great flood,", "Alarmed at the rats in the granaries of Tilsbury,"],
      operative: [
        "Encourages States to open the sluices;", "Welcomes the new bridge of the pilgrims;", "Notes the silt;",
        "Thanks the millers;", "Notes the eels.",
      ]))

  private static func resolution(_ symbol: String, preamble: [String], operative: [String]) -> Resolution {
    let start = preamble.map { paragraph(.preambular, nil, $0) }
    let end = operative.enumerated().map { paragraph(.operative, "\($0 + 1).", $1) }
    return Resolution(symbol: Symbol(symbol), language: .english, paragraphs: start + end)
  }

  private static func paragraph(_ kind: Paragraph.Kind, _ label: String?, _ text: String) -> Paragraph {
    Paragraph(kind: kind, label: label, opener: String(text.prefix { $0 != " " }), text: text)
  }

  private func page(_ options: DiffLayout.Options) -> String {
    TerminalWriter().write(DiffLayout(options: options).lay(out: Self.diff))
  }

  @Test func symbolsLeadToTheDocuments() {
    let page = MarkdownWriter().write(DiffLayout().lay(out: Self.diff))
    #expect(page.hasPrefix("# [A/RES/61/901](https://undocs.org/A/RES/61/901) → [A/RES/62/902]("))
  }

  @Test func changesStandUnderTheirPart() {
    #expect(
      page(.init()) == """
        A/RES/61/901 → A/RES/62/902
        1 substantive, 2 added, 4 same

        symbol: [-A/RES/61/901-] {+A/RES/62/902+}

        Preamble

        + PP2  added
          {+Alarmed at the rats in the granaries of Tilsbury,+}

        Operative part

        OP1  substantive, softened (Urges → Encourages)
          [-Urges-]{+Encourages+} States to open the sluices;

        + OP2  added
          {+2. Welcomes the new bridge of the pilgrims;+}

        renumbered: OP2–OP4 → OP3–OP5

        """)
  }

  @Test func theStatHasASignForEveryParagraph() {
    #expect(
      page(.init(isSummaryOnly: true)) == """
        A/RES/61/901 → A/RES/62/902
        1 substantive, 2 added, 4 same

        Preamble        2  +·
        Operative part  5  ±+···

        """)
  }

  @Test func contextIsShownAroundChanges() {
    let page = page(.init(context: 1))
    #expect(page.contains("PP1  Recalling the great flood,\n"))
    #expect(page.contains("OP2 → OP3  3. Notes the silt;\n"))
    #expect(!page.contains("Thanks the millers"))
  }

  @Test func oldStandsBesideNewWithinTheWidth() {
    let page = page(.init(arrangement: .sideBySide(width: 72, isMarked: true)))
    let lines = page.split(separator: "\n").filter { $0.contains("│") }
    #expect(
      lines.first { $0.contains("Urges") }
        == "  [-Urges-] States to open the      │ {+Encourages+} States to open the")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 72 })
    #expect(Set(lines.map { $0.prefix { $0 != "│" }.count }).count == 1)
  }

  @Test func wordsWiderThanAColumnAreCut() {
    let lines = ColumnLayout(page: 60, isMarked: false)
      .block([StyledRun(String(repeating: "潮", count: 40))], [StyledRun(String(repeating: "x", count: 90))])
      .runs.map(\.text).joined().split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 60 })
  }
}
