/// Which links keep their order: those of the heaviest subsequence whose new places rise with the old ones.
///
///     A B C D → B C A D     A crosses B and C; being lighter than the two, it is A that moved.
///
/// A paragraph that others were put in front of crosses nothing and stays.
enum SteadyOrder {
  /// For each link, sorted by rising old place, whether it keeps its order. O(n log n), a Fenwick tree of prefix maxima.
  static func isSteady(newPlaces: [Int], weights: [Int]) -> [Bool] {
    var tree = PrefixMaxima(count: (newPlaces.max() ?? 0) + 1)
    var totals = [Int](repeating: 0, count: newPlaces.count)
    var before = [Int](repeating: -1, count: newPlaces.count)
    for (index, place) in newPlaces.enumerated() {
      let best = tree.best(below: place)
      totals[index] = best.total + weights[index]
      before[index] = best.index
      tree.raise(place, total: totals[index], index: index)
    }
    var steady = [Bool](repeating: false, count: newPlaces.count)
    var at = tree.best(below: (newPlaces.max() ?? 0) + 1).index
    while at >= 0 {
      steady[at] = true
      at = before[at]
    }
    return steady
  }
}

/// Greatest total among all places below one.
private struct PrefixMaxima {
  private var totals: [Int]
  private var indices: [Int]

  init(count: Int) {
    totals = Array(repeating: 0, count: count + 1)
    indices = Array(repeating: -1, count: count + 1)
  }

  func best(below place: Int) -> (total: Int, index: Int) {
    var (total, index) = (0, -1)
    var at = place
    while at > 0 {
      if totals[at] > total { (total, index) = (totals[at], indices[at]) }
      at -= at & -at
    }
    return (total, index)
  }

  mutating func raise(_ place: Int, total: Int, index: Int) {
    var at = place + 1
    while at < totals.count {
      if total > totals[at] {
        totals[at] = total
        indices[at] = index
      }
      at += at & -at
    }
  }
}
