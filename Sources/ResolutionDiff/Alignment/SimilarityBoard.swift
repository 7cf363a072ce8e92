/// Measures one vector against many: the one is laid out by feature, the others are summed over it.
struct SimilarityBoard {
  private let weights: [Float]
  private var counts: [UInt16]
  private var laid: [Int32] = []

  init(weights: [Float]) {
    self.weights = weights
    counts = Array(repeating: 0, count: weights.count)
  }

  /// Lays a vector out in place of the one before.
  mutating func lay(_ vector: FeatureVector) {
    clear()
    add(vector)
  }

  mutating func clear() {
    for feature in laid { counts[Int(feature)] = 0 }
    laid.removeAll(keepingCapacity: true)
  }

  /// Lays another vector on top.
  mutating func add(_ vector: FeatureVector) {
    for (index, feature) in vector.features.enumerated() {
      if counts[Int(feature)] == 0 { laid.append(feature) }
      counts[Int(feature)] &+= vector.counts[index]
    }
  }

  /// Takes off what a vector shares with those laid out.
  mutating func remove(_ vector: FeatureVector) {
    for (index, feature) in vector.features.enumerated() where counts[Int(feature)] > 0 {
      counts[Int(feature)] -= min(counts[Int(feature)], vector.counts[index])
    }
  }

  /// What lies on the board in all.
  var total: Float {
    var sum: Float = 0
    for feature in laid { sum += weights[Int(feature)] * Float(counts[Int(feature)]) }
    return sum
  }

  /// The weight of what a vector has in common with those laid out.
  func shared(_ vector: FeatureVector) -> Float {
    var sum: Float = 0
    for (index, feature) in vector.features.enumerated() {
      let common = min(counts[Int(feature)], vector.counts[index])
      if common > 0 { sum += weights[Int(feature)] * Float(common) }
    }
    return sum
  }
}
