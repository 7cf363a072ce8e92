import OfficeOpenXML
import ResolutionModel

/// A table of a redline, kept, inserted or deleted as a whole.
enum RedlineTable {
  static func table(_ table: Table, _ notes: [RedlineNotes.Form], _ fate: DraftFate) -> DraftTable {
    var rows = table.rows.map { row in
      DraftTable.Row(
        row.map { DraftTable.Cell([DraftRun($0.text, RunFormat(), fate)], columns: $0.columns, rows: $0.rows) },
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
