/// One side of an alignment table: the words that can be paired at all.
struct AlignmentSide {
  /// The word's number, by row or column.
  let numbers: [Int32]
  /// The word's place in its text.
  let places: [Int]
  /// Whether the word follows the one before it without another between.
  let follows: [Bool]

  /// The tokens of a range whose numbers may occur among `others`; what cannot be paired only makes tables larger.
  init(_ tokens: [Token], _ range: Range<Int>, others: [Token], _ otherRange: Range<Int>) {
    var isThere = [Bool](repeating: false, count: AlignmentSide.slots)
    for token in others[otherRange] { isThere[Int(token.id) & (AlignmentSide.slots - 1)] = true }
    let kept = range.filter { isThere[Int(tokens[$0].id) & (AlignmentSide.slots - 1)] }
    places = kept
    numbers = kept.map { tokens[$0].id }
    follows = kept.indices.map { $0 > 0 && kept[$0 - 1] == kept[$0] - 1 }
  }

  /// A power of two well above the number of words of a paragraph; words that share a slot are only kept in vain.
  private static let slots = 1024
}

/// The table of a heaviest common subsequence with a cost for opening a run.
struct AlignmentTable {
  private let rows: AlignmentSide
  private let columns: AlignmentSide
  /// Per cell: bits 0–1 where the best total comes from, bit 2 whether a pair here continues a run.
  private var steps: [UInt8]

  private static let up: UInt8 = 0
  private static let left: UInt8 = 1
  private static let pair: UInt8 = 2
  private static let continues: UInt8 = 4

  init(rows: AlignmentSide, columns: AlignmentSide) {
    self.rows = rows
    self.columns = columns
    steps = Array(repeating: 0, count: rows.numbers.count * columns.numbers.count)
  }

  /// Fills the table; `weights` says what pairing each row is worth.
  mutating func fill(openingCost: Float, weights: [Float]) {
    let width = columns.numbers.count
    var best = [Float](repeating: 0, count: width + 1)
    var paired = [Float](repeating: -.infinity, count: width + 1)
    for row in weights.indices {
      let (number, value, follows) = (rows.numbers[row], weights[row], rows.follows[row])
      var (left, bestDiagonal, pairedDiagonal) = (Float(0), Float(0), -Float.infinity)
      for column in 0..<width {
        let above = best[column + 1]
        var total = max(above, left)
        var step = above >= left ? AlignmentTable.up : AlignmentTable.left
        var run = -Float.infinity
        if columns.numbers[column] == number {
          let opened = bestDiagonal - openingCost
          let continued = follows && columns.follows[column] ? pairedDiagonal : -Float.infinity
          run = value + max(continued, opened)
          if run > total {
            total = run
            step = AlignmentTable.pair
          }
          step |= continued >= opened ? AlignmentTable.continues : 0
        }
        (bestDiagonal, pairedDiagonal) = (above, paired[column + 1])
        best[column + 1] = total
        paired[column + 1] = run
        left = total
        steps[row * width + column] = step
      }
    }
  }

  /// The places paired by the heaviest subsequence, rising.
  func trace() -> [WordAlignment.Pair] {
    let width = columns.numbers.count
    var (row, column) = (rows.numbers.count - 1, width - 1)
    var result: [WordAlignment.Pair] = []
    var isInRun = false
    while row >= 0, column >= 0 {
      let step = steps[row * width + column]
      if isInRun || step & 3 == AlignmentTable.pair {
        result.append(WordAlignment.Pair(old: rows.places[row], new: columns.places[column]))
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
