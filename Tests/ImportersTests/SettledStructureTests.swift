import ResolutionModel
import Testing

@testable import Importers

@Suite struct SettledStructureTests {
  private func settled(_ paragraphs: [Paragraph]) -> ImportedDocument {
    let resolution = Resolution(language: .english, paragraphs: paragraphs)
    let places = paragraphs.indices.map { SourcePlace(lines: $0 + 1...$0 + 1) }
    var document = ImportedDocument(format: .plainText, source: "", resolution: resolution, places: places)
    SettledStructure.settle(&document)
    return document
  }

  /// Kinds and depths in any order: what comes out is valid, and what was valid comes out as it was.
  @Test(arguments: Paragraph.Kind.allCases)
  func whateverComesInAValidResolutionComesOut(first: Paragraph.Kind) {
    let choices = Paragraph.Kind.allCases.flatMap { kind in [-1, 0, 1, 2, 5].map { (kind, $0) } }
    for second in choices {
      for third in choices {
        let given = [(first, 0), second, third].map { kind, depth in
          Paragraph(
            kind: kind, depth: depth, text: kind == .table ? "" : "bread", table: kind == .table ? Table(rows: []) : nil
          )
        }
        let before = Resolution(language: .english, paragraphs: given)
        let after = settled(given)
        #expect(after.resolution.problems.isEmpty)
        #expect(after.resolution.paragraphs.map(\.text) == given.map(\.text))
        if before.problems.isEmpty { #expect(after.resolution == before && after.warnings.isEmpty) }
      }
    }
  }

  @Test func eachParagraphThatGivesWayIsToldOf() {
    let deep = Array(repeating: Division.draft(1), count: 12)
    let document = settled([
      Paragraph(kind: .preambular, text: "Noting:"), Paragraph(kind: .operative, depth: 2, text: "bread"),
      Paragraph(kind: .operative, divisions: deep, text: "Urges calm"),
    ])
    #expect(document.resolution.paragraphs.map(\.kind) == [.preambular, .preambular, .operative])
    #expect(document.resolution.paragraphs.map(\.depth) == [0, 1, 0])
    #expect(document.resolution.paragraphs[2].divisions.count == Paragraph.divisionLimit)
    #expect(document.warnings.map(\.line) == [2, 3])
    #expect(document.warnings.allSatisfy { $0.code == .repaired })
  }
}
