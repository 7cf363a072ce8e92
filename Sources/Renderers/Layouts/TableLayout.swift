import ResolutionModel

/// A table in columns of plain text; a cell over several columns takes their widths together.
enum TableLayout {
  /// The widest a column is printed, in terminal columns; longer text is cut with `…`.
  private static let widestColumn = 40

  static func runs(of table: Table) -> [StyledRun] {
    let widths = columnWidths(of: table)
    let lines = table.rows.map { row in line(of: row, widths: widths) }
    return [StyledRun(lines.joined(separator: "\n"))]
  }

  private static func columnWidths(of table: Table) -> [Int] {
    var widths: [Int] = []
    for row in table.rows {
      var column = 0
      for cell in row {
        while widths.count < column + cell.columns { widths.append(1) }
        if cell.columns == 1 { widths[column] = max(widths[column], min(widestColumn, DisplayWidth.of(cell.text))) }
        column += cell.columns
      }
    }
    return widths
  }

  private static func line(of row: [Table.Cell], widths: [Int]) -> String {
    var column = 0
    var parts: [String] = []
    for cell in row {
      let span = widths[min(column, widths.count)..<min(column + cell.columns, widths.count)]
      parts.append(fitted(cell.text, to: span.reduce(0, +) + 3 * max(0, span.count - 1)))
      column += cell.columns
    }
    return parts.joined(separator: " │ ")
  }

  private static func fitted(_ text: String, to width: Int) -> String {
    var used = 0
    var fitted = ""
    for scalar in text.unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if used + next > width - 1, DisplayWidth.of(text) > width { return fitted + "…" }
      fitted.unicodeScalars.append(scalar)
      used += next
    }
    return fitted + String(repeating: " ", count: max(0, width - used))
  }
}
