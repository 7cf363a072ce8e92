import ResolutionModel

/// Puts resolutions in an order in which each comes after its predecessors on every line it is on.
///
/// Algorithm: A. B. Kahn, "Topological sorting of large networks", CACM 5 (1962).
struct CommitOrder {
  private var predecessors: [Symbol: [Symbol]] = [:]
  private var successors: [Symbol: [Symbol]] = [:]

  /// Each resolution with its predecessors, in the order of the lines. Throws `damaged` when lines contradict each
  /// other.
  static func sorted(_ lines: [[Symbol]]) throws(ArchiveError) -> [(symbol: Symbol, predecessors: [Symbol])] {
    var order = CommitOrder()
    for line in lines { order.add(line) }
    return try order.sorted()
  }

  private mutating func add(_ line: [Symbol]) {
    for (previous, symbol) in zip([nil] + line.map(Optional.some), line) {
      let known = predecessors[symbol, default: []]
      predecessors[symbol] = known
      guard let previous, !known.contains(previous) else { continue }
      predecessors[symbol] = known + [previous]
      successors[previous, default: []].append(symbol)
    }
  }

  private func sorted() throws(ArchiveError) -> [(symbol: Symbol, predecessors: [Symbol])] {
    var waiting = predecessors.mapValues(\.count)
    var ready = waiting.filter { $0.value == 0 }.keys.sorted()
    var sorted: [(symbol: Symbol, predecessors: [Symbol])] = []
    while let symbol = ready.popLast() {
      sorted.append((symbol, predecessors[symbol] ?? []))
      for next in successors[symbol] ?? [] {
        let left = (waiting[next] ?? 0) - 1
        waiting[next] = left
        if left == 0 { ready.append(next) }
      }
    }
    guard sorted.count == predecessors.count else { throw .damaged("the placement's topics contradict each other") }
    return sorted
  }
}
