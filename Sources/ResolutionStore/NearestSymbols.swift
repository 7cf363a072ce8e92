import ResolutionModel

/// What someone may have meant who asked for a symbol that is not there.
enum NearestSymbols {
  /// The largest number of proposals.
  private static let limit = 3
  /// The largest number of letters and digits to change, add or leave out.
  private static let reach = 2

  /// The nearest first; those a Corrigendum or revision apart count as next to each other.
  static func of(_ symbol: Symbol, among all: [Symbol]) -> [Symbol] {
    let wanted = Array(symbol.description.utf8)
    let near = all.compactMap { candidate -> (distance: Int, symbol: Symbol)? in
      if candidate.withoutSuffixes == symbol.withoutSuffixes { return (0, candidate) }
      let distance = distance(wanted, Array(candidate.description.utf8))
      return distance <= reach ? (distance, candidate) : nil
    }
    return near.sorted { ($0.distance, $0.symbol) < ($1.distance, $1.symbol) }.prefix(limit).map(\.symbol)
  }

  /// Levenshtein's distance in bytes; `reach + 1` stands for anything farther.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard abs(left.count - right.count) <= reach else { return reach + 1 }
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
