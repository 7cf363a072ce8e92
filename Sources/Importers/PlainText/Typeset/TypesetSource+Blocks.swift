/// A note whose text a source gives apart from its mark.
struct TypesetNote: Hashable, Sendable {
  /// Digits or asterisks.
  var marker: String
  var text: String
}

/// A cell whose text a source gives at once.
struct TypesetTextCell: Hashable, Sendable {
  var text: String
  var isHeader = false
  var columns = 1
  var rows = 1
}

extension TypesetSource {
  /// Whether the line before the open one is blank, or there is none.
  var isAtBlankLine: Bool { bytes.isEmpty || bytes.suffix(2) == [0x0A, 0x0A] || bytes == [0x0A] }

  /// Writes notes as the foot of a page has them: below a rule, each with its mark raised.
  mutating func append(notes: [TypesetNote]) {
    guard !notes.isEmpty else { return }
    append(repeatElement(0x5F, count: 18))
    endLine()
    for note in notes {
      append(note.marker.utf8, Style(isRaised: true))
      append(" \(note.text)".utf8)
      endLine()
    }
    breakPage()
  }

  /// Writes a table, one line for each row.
  mutating func append(table: [[TypesetTextCell]]) {
    let first = line
    var rows: [[TypesetTable.Cell]] = []
    for row in table {
      var cells: [TypesetTable.Cell] = []
      for cell in row {
        if !cells.isEmpty { append(repeatElement(0x20, count: 4)) }
        let start = bytes.count
        append(cell.text.utf8)
        let pieces = bytes.count > start ? [start..<bytes.count] : []
        cells.append(TypesetTable.Cell(pieces: pieces, isHeader: cell.isHeader, columns: cell.columns, rows: cell.rows))
      }
      endLine()
      rows.append(cells)
    }
    add(TypesetTable(lines: first...max(first, line - 1), rows: rows))
  }
}
