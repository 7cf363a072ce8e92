extension PrecedentIndex {
  /// The paragraphs that resemble a text most, the best first and of equals the earlier; at most `limit`, each with a
  /// similarity of at least `atLeast`.
  public func nearest(to text: String, limit: Int, atLeast: Double = 0) -> [Precedent] {
    let query = Query(text, vocabulary)
    let candidates = candidates(for: query, limit: max(0, limit) * max(1, options.candidatesPerResult))
    let possible = candidates.filter { largestSimilarity(of: query, to: $0) >= atLeast }
    let compared = possible.map { Precedent(id: $0, similarity: similarity(of: query, to: $0)) }
    return Array(compared.filter { $0.similarity >= atLeast }.sorted(by: isBetter).prefix(max(0, limit)))
  }

  /// What the similarity would be if the lighter text were part of the heavier.
  private func largestSimilarity(of query: Query, to paragraph: Int) -> Double {
    let (a, b) = (query.weight, weights[paragraph])
    return a + b > 0 ? Double(2 * min(a, b) / (a + b)) : 0
  }

  private func isBetter(_ left: Precedent, _ right: Precedent) -> Bool {
    (right.similarity, left.id) < (left.similarity, right.id)
  }

  /// The paragraphs found under most of the text's rare features, each feature counting by its rarity.
  private func candidates(for query: Query, limit: Int) -> [Int] {
    let rare = query.features.map { (postings.count(of: $0), $0) }.filter { $0.0 > 0 }.sorted(by: <)
    var scores: [UInt32: Float] = [:]
    for (_, feature) in rare.prefix(max(1, options.queriedFeatures)) {
      let found = postings.paragraphs(under: feature)
      guard found.count <= options.postingsLimit else { continue }
      let weight = 1 / Float(found.count + 1)
      for paragraph in found { scores[paragraph, default: 0] += 1 + weight }
    }
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ranked.prefix(limit).map { Int($0.key) }
  }

  /// Twice the weight of the common words over the weight of all (Dice's coefficient), each word as often as it stands.
  private func similarity(of query: Query, to paragraph: Int) -> Double {
    let other = words[starts[paragraph]..<starts[paragraph + 1]]
    var (i, j) = (query.words.startIndex, other.startIndex)
    var common: Float = 0
    while i < query.words.endIndex, j < other.endIndex {
      let (a, b) = (query.words[i], other[j])
      if a == b { common += vocabulary.weights[Int(a)] }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    let all = query.weight + weights[paragraph]
    return all > 0 ? Double(min(1, 2 * common / all)) : 0
  }
}

/// A text as the index sees it.
private struct Query {
  /// The words the index knows, rising.
  let words: [UInt32]
  let features: [UInt64]
  /// Of all words, those that the index does not know included.
  let weight: Float

  init(_ text: String, _ vocabulary: Vocabulary) {
    let hashes = WordHashes(text).hashes
    let sequence = hashes.map { vocabulary.knownNumber(of: $0) }
    words = sequence.compactMap(\.self).sorted()
    features = Query.features(sequence)
    let unknown = Float(hashes.count - words.count) * vocabulary.unknownWeight
    weight = words.reduce(unknown) { $0 + vocabulary.weights[Int($1)] }
  }

  /// Pairs do not reach over an unknown word.
  private static func features(_ sequence: [UInt32?]) -> [UInt64] {
    let runs = sequence.split(separator: nil).map { $0.compactMap(\.self) }
    return Array(Set(runs.flatMap(Feature.all))).sorted()
  }
}
