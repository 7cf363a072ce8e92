/// The paragraphs under each feature.
struct Postings: Sendable {
  struct Entry {
    let feature: UInt64
    let paragraph: UInt32
  }

  /// Rising; a feature's paragraphs are at the same places in `paragraphs`.
  private let features: [UInt64]
  private let paragraphs: [UInt32]
  private let counts: FeatureCounts

  init(_ entries: [Entry], counts: FeatureCounts) {
    let sorted = entries.sorted { ($0.feature, $0.paragraph) < ($1.feature, $1.paragraph) }
    features = sorted.map(\.feature)
    paragraphs = sorted.map(\.paragraph)
    self.counts = counts
  }

  /// In how many paragraphs a feature occurs, entered under it or not.
  func count(of feature: UInt64) -> UInt32 { counts[feature] }

  /// The paragraphs entered under a feature.
  func paragraphs(under feature: UInt64) -> ArraySlice<UInt32> {
    paragraphs[firstPlace { $0 >= feature }..<firstPlace { $0 > feature }]
  }

  private func firstPlace(where isThere: (UInt64) -> Bool) -> Int {
    var (low, high) = (0, features.count)
    while low < high {
      let middle = (low + high) / 2
      if isThere(features[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
