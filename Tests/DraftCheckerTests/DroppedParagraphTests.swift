import DraftChecker
import ResolutionModel
import Testing

@Suite("Paragraphs dropped")
struct DroppedParagraphTests {
  private static let words = [
    "Notes the tides of the north;", "Welcomes the register of mills;", "Urges owners to open their sluices;",
    "Condemns the wrecking of weirs;", "Decides to remain seized of the matter.",
  ]

  private func messages(keeping kept: [Int], striking revisions: [Revision] = []) -> [String] {
    let paragraphs = Self.words.enumerated().map {
      Paragraph(kind: .operative, label: "\($0.offset + 1).", text: $0.element)
    }
    let base = Resolution(symbol: Symbol("A/RES/65/905"), language: .english, paragraphs: paragraphs)
    var draft = base
    draft.symbol = nil
    draft.paragraphs = kept.map { paragraphs[$0] }
    let document = ImportedDocument(
      format: .word, source: "", resolution: draft, places: [], revisions: revisions)
    return Checker(rules: [DroppedParagraph()], base: base).check(document).map(\.message)
  }

  @Test("one or two are named each, more in a row once")
  func rows() {
    #expect(
      messages(keeping: [0, 1, 2, 4])
        == ["A/RES/65/905 OP4 has no trace in the draft: “Condemns the wrecking of weirs;”"])
    #expect(messages(keeping: [0, 2, 4]).count == 2)
    #expect(
      messages(keeping: [0, 4]) == [
        "A/RES/65/905 OP2 to OP4, 3 paragraphs, have no trace in the draft: “Welcomes the register of mills;” …"
      ])
  }

  @Test("what the file strikes out as a tracked change has left its trace")
  func tracked() {
    let struck = ["4.\t", "Condemns", " the wrecking of weirs;", "¶"].map {
      Revision(kind: .deleted, author: "Calvania", date: "", text: $0, paragraph: 3, line: 4)
    }
    #expect(messages(keeping: [0, 1, 2, 4], striking: struck) == [])
    #expect(messages(keeping: [0, 1, 4], striking: struck).count == 1)
    #expect(messages(keeping: [0, 1, 2, 4], striking: Array(struck.prefix(2))).count == 1)
  }
}
