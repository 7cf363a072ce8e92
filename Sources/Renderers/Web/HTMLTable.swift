import ResolutionModel

/// A table of a resolution as one of HTML.
enum HTMLTable {
  static func write(_ table: Table, _ role: Role = .plain) -> String {
    let rows = table.rows.map { row in "<tr>\(row.map { cell($0, role) }.joined())</tr>" }
    return "<table>\(rows.joined())</table>"
  }

  private static func cell(_ cell: Table.Cell, _ role: Role) -> String {
    let name = cell.isHeader ? "th" : "td"
    let columns = cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : ""
    let rows = cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : ""
    return "<\(name)\(columns)\(rows)>\(HTMLWriter().write([StyledRun(cell.text, role)]))</\(name)>"
  }
}
