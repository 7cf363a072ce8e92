/// An old and a new paragraph that may be the same, measured.
struct Candidate: Sendable {
  let old: Int
  let new: Int
  /// The weight of the words and pairs they share.
  let shared: Float
  let oldTotal: Float
  let newTotal: Float

  /// Weighted Dice coefficient, 0 to 1.
  var similarity: Float { 2 * shared / max(oldTotal + newTotal, .leastNormalMagnitude) }

  /// Share of the lighter paragraph that is in the other, 0 to 1.
  var containment: Float { shared / max(min(oldTotal, newTotal), .leastNormalMagnitude) }

  /// For every paragraph of one side those of the other that are candidates with it.
  static func grouped(
    _ candidates: [Candidate], by side: KeyPath<Candidate, Int>, _ other: KeyPath<Candidate, Int>, count: Int
  ) -> [[Int]] {
    var result: [[Int]] = Array(repeating: [], count: count)
    for candidate in candidates { result[candidate[keyPath: side]].append(candidate[keyPath: other]) }
    return result
  }
}

/// Proposes candidates through the features that few paragraphs have.
struct CandidateIndex {
  private let space: FeatureSpace
  private let options: DiffOptions
  /// New paragraphs by feature, concatenated; `starts` says where each feature's list begins.
  private var postings: [Int32] = []
  private var starts: [Int32] = []

  init(_ space: FeatureSpace, options: DiffOptions) {
    self.space = space
    self.options = options
    fill()
  }

  private func isRare(_ feature: Int) -> Bool {
    let (old, new) = (Int(space.oldFrequency[feature]), Int(space.newFrequency[feature]))
    return old > 0 && new > 0 && old + new <= max(options.rareFeatureLimit, 2)
  }

  private mutating func fill() {
    starts = Array(repeating: 0, count: space.weights.count + 1)
    for feature in space.weights.indices {
      starts[feature + 1] = starts[feature] + (isRare(feature) ? space.newFrequency[feature] : 0)
    }
    postings = Array(repeating: 0, count: Int(starts[space.weights.count]))
    var fill = starts
    for (index, vector) in space.new.enumerated() {
      for feature in vector.features where starts[Int(feature)] < starts[Int(feature) + 1] {
        postings[Int(fill[Int(feature)])] = Int32(index)
        fill[Int(feature)] += 1
      }
    }
  }

  /// The candidates of every open old paragraph, best first for each, by rising old index.
  func candidates() -> [Candidate] {
    var board = SimilarityBoard(weights: space.weights)
    var gathered = [Float](repeating: 0, count: space.new.count)
    var result: [Candidate] = []
    for (old, vector) in space.old.enumerated() where !vector.features.isEmpty {
      let proposals = proposals(vector, &gathered)
      guard !proposals.isEmpty else { continue }
      board.lay(vector)
      let measured = proposals.map { new in
        Candidate(
          old: old, new: new, shared: board.shared(space.new[new]), oldTotal: vector.total,
          newTotal: space.new[new].total)
      }
      result += measured.sorted { ($0.similarity, $1.new) > ($1.similarity, $0.new) }
    }
    return result
  }

  /// The new paragraphs that share most rare weight with a vector.
  private func proposals(_ vector: FeatureVector, _ gathered: inout [Float]) -> [Int] {
    var touched: [Int] = []
    for feature in vector.features {
      let range = Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
      for posting in postings[range] {
        if gathered[Int(posting)] == 0 { touched.append(Int(posting)) }
        gathered[Int(posting)] += space.weights[Int(feature)]
      }
    }
    defer { for index in touched { gathered[index] = 0 } }
    if touched.count <= options.candidateLimit { return touched.sorted() }
    return best(touched, by: gathered)
  }

  /// As many as may be looked at, best first; of equal ones the earlier.
  private func best(_ touched: [Int], by gathered: [Float]) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(options.candidateLimit + 1)
    for index in touched {
      let isWorse = best.last.map { (gathered[$0], index) > (gathered[index], $0) } ?? false
      if isWorse, best.count == options.candidateLimit { continue }
      let place = best.firstIndex { (gathered[index], $0) > (gathered[$0], index) } ?? best.count
      best.insert(index, at: place)
      if best.count > options.candidateLimit { best.removeLast() }
    }
    return best
  }
}
