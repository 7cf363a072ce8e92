import ResolutionDiff
import ResolutionModel
import Testing

/// What holds for every comparison, whatever the texts.
@Suite struct DiffLawTests {
  @Test func aTextComparedWithItselfIsTheSame() {
    let text = Sample.bees
    let diff = Differ().compare(text, text)
    #expect(diff.changes.map(\.kind) == Array(repeating: .same, count: text.paragraphs.count))
    #expect(diff.changes.map(\.old) == text.paragraphs.indices.map { [$0] })
  }
}

/// A small resolution about an invented matter.
enum Sample {
  static let bees = Resolution(
    symbol: Symbol("A/RES/61/402"), title: "Urban beekeeping", organ: .generalAssembly, language: .english,
    adopted: CalendarDate(year: 2006, month: 12, day: 12),
    paragraphs: [
      Paragraph(kind: .formula, text: "The General Assembly,"),
      Paragraph(
        kind: .preambular, opener: "Recalling",
        text: "Recalling its resolution 60/377 of 14 December 2005 on urban beekeeping,"),
      Paragraph(
        kind: .operative, label: "1.", opener: "Requests",
        text: "Requests the Secretary-General to report to it at its sixty-second session on hives kept on roofs."),
    ])
}
