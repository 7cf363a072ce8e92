/// For each paragraph the two best links it could have, to tell how far ahead of its rivals a link is.
struct BestRivals {
  private var ofOld: [Int: (first: Float, second: Float)] = [:]
  private var ofNew: [Int: (first: Float, second: Float)] = [:]

  init(_ edges: [Assignment.Edge]) {
    for edge in edges {
      ofOld[edge.old] = BestRivals.merge(ofOld[edge.old], edge.score)
      ofNew[edge.new] = BestRivals.merge(ofNew[edge.new], edge.score)
    }
  }

  /// The score of the best other link of either of an edge's paragraphs; 0 when there is none.
  func best(against edge: Assignment.Edge) -> Float {
    max(other(ofOld[edge.old], than: edge.score), other(ofNew[edge.new], than: edge.score))
  }

  private func other(_ best: (first: Float, second: Float)?, than score: Float) -> Float {
    guard let best else { return 0 }
    return best.first == score ? best.second : best.first
  }

  private static func merge(_ best: (first: Float, second: Float)?, _ score: Float) -> (first: Float, second: Float) {
    guard let best else { return (score, 0) }
    if score > best.first { return (score, best.first) }
    return (best.first, max(best.second, score))
  }
}
