/// Lays the cells of a table out on its grid, where a cell over several rows stands in each of them.
struct TableGrid {
  struct Place {
    /// Nil where a cell goes on from the row above, and in a row that has none.
    var cell: DraftTable.Cell?
    var columns: Int
    /// Whether the cell covers several rows.
    var isMerged: Bool
  }

  /// The widest a table of Word is.
  private static let widest = 63

  private(set) var rows: [[Place]] = []
  private(set) var width = 1

  /// The columns' widths in twentieths of a point, each by its longest text: within the margins of the text, or over
  /// the page where there are many.
  var widths: [Int] {
    var letters = [Int](repeating: TableGrid.letters.lowerBound, count: width)
    for row in rows {
      var column = 0
      for place in row {
        if place.columns == 1, let cell = place.cell {
          letters[column] = max(letters[column], min(TableGrid.letters.upperBound, cell.length))
        }
        column += place.columns
      }
    }
    let page = width > TableGrid.fewColumns ? 9_840 : 7_306
    let sum = letters.reduce(0, +)
    return letters.map { max(200, page * $0 / max(1, sum)) }
  }

  /// What a column's longest text counts, in letters.
  private static let letters = 6...40
  private static let fewColumns = 6

  init(_ table: DraftTable) {
    // By the column a cell starts in: how many rows it still covers, and its width.
    var running: [Int: (rows: Int, columns: Int)] = [:]
    for (index, row) in table.rows.enumerated() {
      var places: [Place] = []
      var column = 0
      func takeRunning() {
        while let cell = running[column], cell.rows > 0 {
          places.append(Place(cell: nil, columns: cell.columns, isMerged: true))
          running[column] = (cell.rows - 1, cell.columns)
          column += cell.columns
        }
      }
      for cell in row.cells {
        takeRunning()
        let columns = min(max(1, cell.columns), TableGrid.widest)
        let rows = min(max(1, cell.rows), table.rows.count - index)
        places.append(Place(cell: cell, columns: columns, isMerged: rows > 1))
        running[column] = rows > 1 ? (rows - 1, columns) : nil
        column += columns
      }
      takeRunning()
      // A row needs a cell.
      if places.isEmpty { places.append(Place(cell: nil, columns: 1, isMerged: false)) }
      width = max(width, column)
      rows.append(places)
    }
  }
}

extension DraftTable.Cell {
  /// How many scalars its text has.
  fileprivate var length: Int {
    runs.reduce(0) { sum, run in
      if case .text(let text) = run.content { sum + text.unicodeScalars.count } else { sum }
    }
  }
}
