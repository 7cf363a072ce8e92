/// A table on a page: lines with cells side by side, and lines between them that hold one cell.
///
/// A column is what no line leaves blank from top to bottom. Rows are parted by more than the usual space where any
/// are; else every line with several cells starts one.
struct PDFTable {
  /// Indices of the page's lines.
  let lines: ClosedRange<Int>
  /// For each row and column the cells it is made of.
  private(set) var rows: [[[Place]]] = []
  /// The rows whose text is all in italics, as heads are set.
  private(set) var heads: Set<Int> = []

  /// A cell of a line.
  struct Place: Hashable, Sendable {
    var line: Int
    var cell: Int
  }

  /// The lines of a page as the finder of tables sees them.
  struct Row {
    var cells: [PDFLine.Cell]
    /// Whether more than the usual space parts it from the line before.
    var isApart: Bool
    var isItalic: Bool
    /// Whether it holds several cells that are no label with its text.
    var isSpread: Bool
    /// The height of its print in pixels.
    var height: Int
    /// Whether no table goes on to it: a rule, a numbered paragraph, or what stands far below the line before.
    var isOutside: Bool
  }

  /// The most lines of one cell between two with several.
  private static let loneLines = 6

  /// All tables of a page.
  static func tables(in rows: [Row]) -> [PDFTable] {
    var tables: [PDFTable] = []
    var index = 0
    while index < rows.count {
      guard rows[index].isSpread, let end = end(of: rows, from: index),
        let table = PDFTable(rows, lines: index...end)
      else {
        index += 1
        continue
      }
      tables.append(table)
      index = end + 1
    }
    return tables
  }

  /// The last line of a table that starts on a line, in print no larger than that line's; nil when fewer than three lines have several cells.
  private static func end(of rows: [Row], from start: Int) -> Int? {
    var (end, spread, lone) = (start, 1, 0)
    for index in rows.indices.dropFirst(start + 1) {
      if rows[index].isOutside || rows[index].height * 10 > rows[start].height * 11 { break }
      if rows[index].isSpread {
        (end, spread, lone) = (index, spread + 1, 0)
      } else {
        lone += 1
        if lone > loneLines { break }
      }
    }
    while end + 1 < rows.count, !rows[end + 1].isApart, !rows[end + 1].isOutside { end += 1 }
    return spread >= 3 ? end : nil
  }

  /// Nil when all cells share one column.
  private init?(_ rows: [Row], lines: ClosedRange<Int>) {
    self.lines = lines
    let columns = TableColumns(
      rows[lines].filter(\.isSpread).map { row in row.cells.map { .init(bytes: 0..<0, columns: $0.columns) } })
    guard columns.count > 1 else { return nil }
    let isParted = lines.dropFirst().count { rows[$0].isApart } * 3 >= lines.count
    for line in lines {
      let row = rows[line]
      if self.rows.isEmpty || row.isApart || (!isParted && row.isSpread) {
        if row.isItalic { heads.insert(self.rows.count) }
        self.rows.append(Array(repeating: [], count: columns.count))
      }
      for (index, cell) in row.cells.enumerated() {
        let column = columns.first(touching: cell.columns) ?? 0
        self.rows[self.rows.count - 1][column].append(Place(line: line, cell: index))
      }
    }
  }
}
