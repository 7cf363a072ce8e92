import ResolutionModel
import Testing

@testable import Renderers

struct TableLayoutTests {
  @Test func columnsAlignAndASpanTakesTheirWidth() {
    let table = Table(rows: [
      [.init("Mill", isHeader: true), .init("Ponds", isHeader: true)], [.init("Amity"), .init("12")],
      [.init("Both together", columns: 2)],
    ])
    let lines = TableLayout.runs(of: table)[0].text.split(separator: "\n")
    #expect(lines == ["Mill  │ Ponds", "Amity │ 12   ", "Both together"])
  }

  @Test func raggedAndEmptyTablesAreNoTrouble() {
    #expect(TableLayout.runs(of: Table(rows: []))[0].text.isEmpty)
    #expect(TableLayout.runs(of: Table(rows: [[], [.init("a"), .init("b")], [.init("c")]]))[0].text == "\na │ b\nc")
  }
}
