/// A note whose text a source gives apart from its mark.
struct TypesetNote: Hashable, Sendable {
  /// Digits or asterisks.
  var marker: String
  var text: String
  /// The line of the file it stands on, from 1.
  var line = 1
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
  var isAtBlankLine: Bool {
    guard let last = bytes.last else { return true }
    return last == 0x0A && (bytes.count == 1 || bytes[bytes.count - 2] == 0x0A)
  }

  /// Writes notes as the foot of a page has them: below a rule, each with its mark raised.
  mutating func append(notes: [TypesetNote]) {
    guard !notes.isEmpty else { return }
    append(repeatElement(0x5F, count: 18))
    endLine()
    for note in notes {
      append(note.marker.utf8, Style(isRaised: true))
      append(" \(note.text)".utf8)
      stand(on: note.line...note.line)
      endLine()
    }
    breakPage()
  }

  /// Writes a table, one line for each row.
  ///
  /// - Parameter fileLines: the line of the file that each row stands on.
  mutating func append(table: [[TypesetTextCell]], fileLines: [Int]) {
    let first = line
    var rows: [[TypesetTable.Cell]] = []
    for (row, fileLine) in zip(table, fileLines) {
      stand(on: fileLine...fileLine)
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
