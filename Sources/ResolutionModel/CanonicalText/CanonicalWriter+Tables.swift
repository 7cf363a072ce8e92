extension Table {
  /// Whether Markdown's own tables can say it: a row of headers over rows of as many plain cells.
  var isSimple: Bool {
    guard let header = rows.first, !header.isEmpty, header.allSatisfy(\.isHeader) else { return false }
    let cells = rows.joined()
    return rows.allSatisfy { $0.count == header.count } && cells.allSatisfy { $0.columns == 1 && $0.rows == 1 }
      && !rows.dropFirst().joined().contains(where: \.isHeader)
  }
}

extension CanonicalWriter {
  /// Writes a table without the last line's end.
  mutating func writeTable(_ paragraph: Paragraph) {
    guard let table = paragraph.table else { return }
    if table.isSimple, paragraph.label == nil, paragraph.notes.isEmpty {
      writeSimple(table)
    } else {
      writeFenced(table, of: paragraph)
    }
  }

  private mutating func writeSimple(_ table: Table) {
    for (index, row) in table.rows.enumerated() {
      if index > 0 { write("\n") }
      write("|")
      for cell in row { writeCell(after: "", cell.text) }
      if index == 0 { write("\n|" + String(repeating: " --- |", count: row.count)) }
    }
  }

  private mutating func writeFenced(_ table: Table, of paragraph: Paragraph) {
    write("```table")
    if let label = paragraph.label {
      write(" ")
      writeBracketed(label)
    }
    writeBody(paragraph, after: " ")
    for row in table.rows {
      write("\n|")
      for cell in row {
        let measure = cell.columns == 1 && cell.rows == 1 ? "" : "\(cell.columns)x\(cell.rows)"
        writeCell(after: (cell.isHeader ? "#" : "") + measure, cell.text)
      }
    }
    write("\n```")
  }

  private mutating func writeCell(after signs: String, _ text: String) {
    write(signs)
    write(" ")
    writeCell(text)
    write(text.isEmpty ? "|" : " |")
  }
}
