import OfficeOpenXML
import ResolutionModel

/// A table of a redline, kept, inserted or deleted as a whole.
enum RedlineTable {
  /// - Parameter former: The paragraph it was, with the same cells; nil where it stands on one side only.
  static func table(
    _ paragraph: Paragraph, former: Paragraph? = nil, _ notes: [RedlineNotes.Form], _ fate: DraftFate
  ) -> DraftTable {
    var rows = (paragraph.table?.rows ?? []).map { row in
      DraftTable.Row(
        row.map { cell in
          DraftTable.Cell(
            RedlineStyle.cell(cell, of: paragraph), former: former.map { RedlineStyle.cell(cell, of: $0) },
            [DraftRun(cell.text, RunFormat(), fate)], columns: cell.columns, rows: cell.rows)
        },
        isHeader: row.contains(where: \.isHeader), fate: fate)
    }
    // The notes hang on the table as a whole; Word wants them in a cell.
    if let row = rows.firstIndex(where: { !$0.cells.isEmpty }) {
      rows[row].cells[0].runs += notes.map { $0.run(fate) }
    }
    return DraftTable(rows)
  }

  /// Word knows no moved rows: a moved table is deleted and inserted.
  static func fate(_ fate: DraftFate) -> DraftFate {
    switch fate {
    case .movedFrom: .deleted
    case .movedTo: .inserted
    case .kept, .inserted, .deleted: fate
    }
  }
}
