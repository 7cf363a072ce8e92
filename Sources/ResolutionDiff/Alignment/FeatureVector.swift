/// What a paragraph is recognised by: its words and word pairs, each with how often it stands there.
struct FeatureVector: Sendable {
  var features: [Int32] = []
  var counts: [UInt16] = []
  /// The sum of counts times weights.
  var total: Float = 0
}

/// The vectors of the paragraphs that are not linked yet, and the weights of their features.
struct FeatureSpace {
  /// By paragraph of the old and the new text; empty for those that are linked already.
  private(set) var old: [FeatureVector]
  private(set) var new: [FeatureVector]
  private(set) var weights: [Float] = []
  /// In how many of the paragraphs of either side a feature occurs.
  private(set) var oldFrequency: [Int32] = []
  private(set) var newFrequency: [Int32] = []

  private var pairs: PairTable

  init(_ comparison: ComparedPair, open: SidePair<[Bool]>) {
    let (texts, words) = (comparison.texts, comparison.weights.count)
    old = Array(repeating: FeatureVector(), count: texts.old.count)
    new = Array(repeating: FeatureVector(), count: texts.new.count)
    pairs = PairTable(minimumCapacity: 4096)
    weights = (0..<words).map { comparison.weights[Int32($0)] }
    var builder = VectorBuilder(words: words)
    for index in old.indices where open.old[index] {
      old[index] = builder.vector(of: texts.old[index], &pairs, &weights)
    }
    for index in new.indices where open.new[index] {
      new[index] = builder.vector(of: texts.new[index], &pairs, &weights)
    }
    oldFrequency = frequencies(old)
    newFrequency = frequencies(new)
  }

  private func frequencies(_ vectors: [FeatureVector]) -> [Int32] {
    var result = [Int32](repeating: 0, count: weights.count)
    for vector in vectors {
      for feature in vector.features { result[Int(feature)] += 1 }
    }
    return result
  }
}

/// Counts the words and pairs of one text after the other, on one board.
private struct VectorBuilder {
  private var place: [Int32]
  private let words: Int

  init(words: Int) {
    self.words = words
    place = Array(repeating: -1, count: words)
  }

  mutating func vector(of text: ComparedText, _ pairs: inout PairTable, _ weights: inout [Float]) -> FeatureVector {
    var vector = FeatureVector()
    vector.features.reserveCapacity(text.tokens.count * 2)
    vector.counts.reserveCapacity(text.tokens.count * 2)
    var last: Int32 = -1
    for token in text.tokens where token.kind != .punctuation {
      add(token.id, to: &vector)
      if last >= 0 {
        let pair = Int32(words) + pairs.number(last, token.id)
        if Int(pair) == weights.count {
          weights.append((weights[Int(last)] + weights[Int(token.id)]) * 0.5)
          place.append(-1)
        }
        add(pair, to: &vector)
      }
      last = token.id
    }
    for (index, feature) in vector.features.enumerated() {
      place[Int(feature)] = -1
      vector.total += weights[Int(feature)] * Float(vector.counts[index])
    }
    return vector
  }

  private mutating func add(_ feature: Int32, to vector: inout FeatureVector) {
    let at = Int(place[Int(feature)])
    if at >= 0 {
      vector.counts[at] = vector.counts[at] == .max ? .max : vector.counts[at] + 1
    } else {
      place[Int(feature)] = Int32(vector.features.count)
      vector.features.append(feature)
      vector.counts.append(1)
    }
  }
}
