/// The table of a heaviest common subsequence with a cost for opening a run.
struct AlignmentTable {
  private let rows: Int
  private let columns: Int
  /// Per cell: bits 0–1 where the best total comes from, bit 2 whether a pair here continues a run.
  private var steps: [UInt8]

  private static let up: UInt8 = 0
  private static let left: UInt8 = 1
  private static let pair: UInt8 = 2
  private static let continues: UInt8 = 4

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    steps = Array(repeating: 0, count: rows * columns)
  }

  /// Fills the table; `weight` is what pairing a row with a column is worth, 0 where they are not equal.
  mutating func fill(openingCost: Float, weight: (Int, Int) -> Float) {
    var best = [Float](repeating: 0, count: columns + 1)
    var paired = [Float](repeating: -.infinity, count: columns + 1)
    for row in 0..<rows {
      var bestDiagonal: Float = 0
      var pairedDiagonal = -Float.infinity
      for column in 0..<columns {
        let value = weight(row, column)
        var step = best[column + 1] >= best[column] ? AlignmentTable.up : AlignmentTable.left
        var total = max(best[column + 1], best[column])
        var run = -Float.infinity
        if value > 0 {
          let continued = pairedDiagonal
          let opened = bestDiagonal - openingCost
          run = value + max(continued, opened)
          let mark = continued >= opened ? AlignmentTable.continues : 0
          if run > total {
            total = run
            step = AlignmentTable.pair
          }
          step |= mark
        }
        bestDiagonal = best[column + 1]
        pairedDiagonal = paired[column + 1]
        best[column + 1] = total
        paired[column + 1] = run
        steps[row * columns + column] = step
      }
    }
  }

  /// The pairs of the heaviest subsequence, rising.
  func trace() -> [(row: Int, column: Int)] {
    var (row, column) = (rows - 1, columns - 1)
    var result: [(row: Int, column: Int)] = []
    var isInRun = false
    while row >= 0, column >= 0 {
      let step = steps[row * columns + column]
      if isInRun || step & 3 == AlignmentTable.pair {
        result.append((row, column))
        isInRun = step & AlignmentTable.continues != 0
        row -= 1
        column -= 1
      } else if step & 3 == AlignmentTable.up {
        row -= 1
      } else {
        column -= 1
      }
    }
    return result.reversed()
  }
}
