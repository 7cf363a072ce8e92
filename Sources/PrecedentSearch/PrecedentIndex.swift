/// Paragraphs, to be found by wording.
///
/// Problem: of 200,000 adopted paragraphs, which is a new one taken from? Comparing with all of them takes a second.
/// Two texts of which one is made from the other share rare words and rare pairs of neighbouring words. So each
/// paragraph is entered under its 16 rarest; a search looks up the rarest of the text, and compares in full only the
/// few paragraphs found most often.
///
/// Any language serves, and each is best given an index of its own.
public struct PrecedentIndex: Sendable {
  package let options: PrecedentOptions
  let vocabulary: Vocabulary
  /// Every paragraph's words in rising order, one paragraph after the other.
  let words: [UInt32]
  /// Where each paragraph's words start in `words`, and where the last one's end.
  let starts: [Int]
  /// The sum of the weights of each paragraph's words.
  let weights: [Float]
  let postings: Postings

  /// Indexes paragraphs; the position of each is its `Precedent.id`.
  public init(paragraphs: some Sequence<String>, options: PrecedentOptions = PrecedentOptions()) {
    var builder = IndexBuilder()
    for paragraph in paragraphs { builder.add(paragraph) }
    builder.vocabulary.weigh(paragraphs: builder.starts.count - 1)
    let vocabulary = builder.vocabulary
    self.options = options
    self.vocabulary = vocabulary
    words = builder.words
    starts = builder.starts
    weights = zip(starts, starts.dropFirst()).map { start, end in
      builder.words[start..<end].reduce(0) { $0 + vocabulary.weights[Int($1)] }
    }
    postings = builder.postings(for: max(1, options.indexedFeatures))
  }

  /// The number of paragraphs.
  public var count: Int { weights.count }
}

private struct IndexBuilder {
  var vocabulary = Vocabulary()
  var words: [UInt32] = []
  var starts = [0]
  /// Every paragraph's features, each once, and where they start.
  private var features: [UInt64] = []
  private var featureStarts = [0]

  mutating func add(_ paragraph: String) {
    let sequence = WordHashes(paragraph).hashes.map { vocabulary.number(of: $0) }
    let sorted = sequence.sorted()
    vocabulary.count(sorted)
    words += sorted
    starts.append(words.count)
    features += Feature.all(of: sequence)
    featureStarts.append(features.count)
  }

  /// Each paragraph under its `limit` rarest features.
  func postings(for limit: Int) -> Postings {
    var counts = FeatureCounts(capacity: features.count)
    for feature in features { counts.add(feature) }
    var entries: [Postings.Entry] = []
    for (paragraph, (start, end)) in zip(featureStarts, featureStarts.dropFirst()).enumerated() {
      let ranked = features[start..<end].map { (counts[$0], $0) }.sorted(by: <)
      entries += ranked.prefix(limit).map { _, feature in
        .init(feature: feature, paragraph: UInt32(truncatingIfNeeded: paragraph))
      }
    }
    return Postings(entries, counts: counts)
  }
}
