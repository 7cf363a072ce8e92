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
        let table = PDFTable(rows, lines: head(of: rows, from: index, after: tables.last?.lines.upperBound)...end)
      else {
        index += 1
        continue
      }
      tables.append(table)
      index = end + 1
    }
    return tables
  }

  /// The first line of a table whose first line with several cells is known: a head whose longest cell takes more lines
  /// than the others begins with lines of one cell.
  private static func head(of rows: [Row], from start: Int, after last: Int?) -> Int {
    var first = start
    let floor = last.map { $0 + 1 } ?? 0
    while first > floor, start - first < loneLines, rows[start].isItalic, !rows[first].isApart,
      rows[first - 1].isItalic, rows[first - 1].height <= rows[start].height
    {
      first -= 1
    }
    return first
  }

  /// The height of a table's print: that of its first line or, where this is a head, of what stands below.
  private static func height(of rows: [Row], from start: Int) -> Int {
    guard rows[start].isItalic else { return rows[start].height }
    let below = rows[start...].prefix(2 * loneLines).first { $0.isSpread && !$0.isItalic }
    return max(rows[start].height, below?.height ?? 0)
  }

  /// The last line of a table that starts on a line, in print no larger than the table's; nil when fewer than three
  /// lines have several cells.
  private static func end(of rows: [Row], from start: Int) -> Int? {
    var (end, spread, lone) = (start, 1, 0)
    let height = height(of: rows, from: start)
    for index in rows.indices.dropFirst(start + 1) {
      if rows[index].isOutside || rows[index].height * 10 > height * 11 { break }
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
    let start = lines.first { rows[$0].isSpread } ?? lines.lowerBound
    for line in lines {
      let row = rows[line]
      if self.rows.isEmpty || row.isApart || (!isParted && row.isSpread && line > start) {
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
