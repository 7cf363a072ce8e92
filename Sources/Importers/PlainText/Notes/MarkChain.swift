/// The heaviest choice of candidates in which text and notes both rise.
///
/// Algorithm: heaviest increasing subsequence over a Fenwick tree of maxima (P. M. Fenwick, "A new data structure for
/// cumulative frequency tables", 1994), n log m for n candidates and m notes.
struct MarkChain {
  private let candidates: [MarkCandidate]
  /// For each note number the last candidate of the heaviest chain that ends at or before it.
  private var tree: [Int?]
  private var weights: [Double]
  private var previous: [Int?]

  init(_ candidates: [MarkCandidate], notes: Int) {
    self.candidates = candidates.sorted { ($0.bytes.lowerBound, $0.note) < ($1.bytes.lowerBound, $1.note) }
    tree = Array(repeating: nil, count: notes + 1)
    weights = Array(repeating: 0, count: candidates.count)
    previous = Array(repeating: nil, count: candidates.count)
  }

  func heaviest() -> [MarkCandidate] {
    var chain = self
    chain.weigh()
    return chain.trace()
  }

  /// Of candidates that share bytes the first.
  static func withoutOverlaps(_ candidates: [MarkCandidate]) -> [MarkCandidate] {
    var kept: [MarkCandidate] = []
    for candidate in candidates.sorted(by: { ($0.bytes.lowerBound, -$0.points) < ($1.bytes.lowerBound, -$1.points) }) {
      if let last = kept.last, last.bytes.upperBound > candidate.bytes.lowerBound { continue }
      kept.append(candidate)
    }
    return kept
  }

  private mutating func weigh() {
    for index in candidates.indices {
      let note = candidates[index].note
      let before = best(upTo: note)
      previous[index] = before
      weights[index] = candidates[index].points + (before.map { weights[$0] } ?? 0)
      update(note + 1, with: index)
    }
  }

  /// The heaviest chain over notes 0 to `count` - 1.
  private func best(upTo count: Int) -> Int? {
    var found: Int?
    var node = count
    while node > 0 {
      if let index = tree[node], found.map({ weights[index] > weights[$0] }) ?? true { found = index }
      node -= node & -node
    }
    return found
  }

  private mutating func update(_ start: Int, with index: Int) {
    var node = start
    while node < tree.count {
      if tree[node].map({ weights[index] > weights[$0] }) ?? true { tree[node] = index }
      node += node & -node
    }
  }

  private func trace() -> [MarkCandidate] {
    var chain: [MarkCandidate] = []
    var next = best(upTo: tree.count - 1)
    while let index = next {
      chain.append(candidates[index])
      next = previous[index]
    }
    return chain.reversed()
  }
}
