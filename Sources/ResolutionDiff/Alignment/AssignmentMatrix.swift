/// Scores of every row with every column, 0 where they do not go together.
struct AssignmentMatrix {
  private let rows: Int
  private let columns: Int
  private var scores: [Float]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    scores = Array(repeating: 0, count: rows * columns)
  }

  mutating func set(_ row: Int, _ column: Int, _ score: Float) {
    scores[row * columns + column] = max(scores[row * columns + column], score)
  }

  /// The column of each row in an assignment of greatest total score; -1 where a row has none.
  func solve() -> [Int] {
    if rows > columns { return transposed().solve().inverted(count: rows) }
    var search = ShortestPaths(rows: rows, columns: columns)
    for row in 1...max(rows, 1) where rows > 0 { search.place(row) { cost($0, $1) } }
    return search.columnsByRow()
  }

  private func cost(_ row: Int, _ column: Int) -> Float { -scores[(row - 1) * columns + column - 1] }

  private func transposed() -> AssignmentMatrix {
    var result = AssignmentMatrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { result.set(column, row, scores[row * columns + column]) }
    }
    return result
  }
}

extension [Int] {
  /// Of a map from columns to rows the map from rows to columns.
  fileprivate func inverted(count: Int) -> [Int] {
    var result = [Int](repeating: -1, count: count)
    for (column, row) in enumerated() where row >= 0 { result[row] = column }
    return result
  }
}

/// Successive shortest augmenting paths with potentials; rows and columns count from 1, 0 is the free start.
private struct ShortestPaths {
  private let columns: Int
  private let rows: Int
  private var rowPotential: [Float]
  private var columnPotential: [Float]
  private var rowOf: [Int]
  private var way: [Int]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    rowPotential = Array(repeating: 0, count: rows + 1)
    columnPotential = Array(repeating: 0, count: columns + 1)
    rowOf = Array(repeating: 0, count: columns + 1)
    way = Array(repeating: 0, count: columns + 1)
  }

  mutating func place(_ row: Int, cost: (Int, Int) -> Float) {
    rowOf[0] = row
    var column = 0
    var distance = [Float](repeating: .infinity, count: columns + 1)
    var isDone = [Bool](repeating: false, count: columns + 1)
    repeat {
      isDone[column] = true
      column = step(from: column, &distance, isDone, cost)
    } while rowOf[column] != 0
    while column != 0 {
      let before = way[column]
      rowOf[column] = rowOf[before]
      column = before
    }
  }

  /// Relaxes from one column, moves the potentials, and returns the nearest column that is not done.
  private mutating func step(
    from column: Int, _ distance: inout [Float], _ isDone: [Bool], _ cost: (Int, Int) -> Float
  ) -> Int {
    let row = rowOf[column]
    var nearest = 0
    var delta = Float.infinity
    for next in 1...columns where !isDone[next] {
      let reach = cost(row, next) - rowPotential[row] - columnPotential[next]
      if reach < distance[next] {
        distance[next] = reach
        way[next] = column
      }
      if distance[next] < delta {
        delta = distance[next]
        nearest = next
      }
    }
    for next in 0...columns {
      if isDone[next] {
        rowPotential[rowOf[next]] += delta
        columnPotential[next] -= delta
      } else {
        distance[next] -= delta
      }
    }
    return nearest
  }

  func columnsByRow() -> [Int] {
    var result = [Int](repeating: -1, count: rows)
    for column in 1...columns where rowOf[column] > 0 { result[rowOf[column] - 1] = column - 1 }
    return result
  }
}
