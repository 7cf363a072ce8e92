/// The columns of a table printed with spaces.
///
/// A column is what no line of the table leaves blank from top to bottom: a run of positions that some cell covers.
struct TableColumns {
  /// A cell with the positions it covers on its line.
  struct Cell: Hashable, Sendable {
    let bytes: Range<Int>
    let columns: Range<Int>
  }

  private var intervals: [Range<Int>] = []

  /// - Parameter rows: the lines with more than one cell.
  init(_ rows: [[Cell]]) {
    for cell in rows.joined().sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      if let last = intervals.last, cell.columns.lowerBound <= last.upperBound {
        intervals[intervals.count - 1] = last.lowerBound..<max(last.upperBound, cell.columns.upperBound)
      } else {
        intervals.append(cell.columns)
      }
    }
  }

  var count: Int { intervals.count }

  /// The first column that some positions touch; nil when they touch none.
  func first(touching columns: Range<Int>) -> Int? { intervals.firstIndex { $0.overlaps(columns) } }

  /// The column a cell stands in; nil when it stands in none or in several.
  func index(of cell: Cell) -> Int? {
    let touched = intervals.indices.filter { intervals[$0].overlaps(cell.columns) }
    return touched.count == 1 ? touched[0] : nil
  }

  /// The cells of a line, parted by gaps.
  static func cells(of bytes: Range<Int>, indent: Int, in printed: PrintedText) -> [Cell] {
    var start = bytes.lowerBound
    var column = indent
    return LineText.cells(of: bytes, in: printed.bytes, gap: printed.thresholds.cellGap).map { cell in
      column += printed.text.width(start..<cell.lowerBound)
      let width = printed.text.width(cell)
      defer {
        start = cell.upperBound
        column += width
      }
      return Cell(bytes: cell, columns: column..<column + max(1, width))
    }
  }
}
