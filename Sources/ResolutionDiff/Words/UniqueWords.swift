/// The words that stand once in each of two stretches of text, as far as they keep their order (patience diff).
struct UniqueWords {
  let anchors: [WordAlignment.Pair]

  init(_ a: [Token], _ old: Range<Int>, _ b: [Token], _ new: Range<Int>) {
    let inOld = UniqueWords.places(a, old)
    let inNew = UniqueWords.places(b, new)
    let common = old.filter { inOld[a[$0].id] == $0 && (inNew[a[$0].id] ?? -1) >= 0 }
    let news = common.map { inNew[a[$0].id] ?? -1 }
    let steady = SteadyOrder.isSteady(
      newPlaces: news.map { $0 - new.lowerBound }, weights: Array(repeating: 1, count: news.count))
    anchors = zip(zip(common, news), steady).filter(\.1).map { WordAlignment.Pair(old: $0.0.0, new: $0.0.1) }
  }

  /// The place of every word that stands once, -1 for one that stands more often.
  private static func places(_ tokens: [Token], _ range: Range<Int>) -> [Int32: Int] {
    var places: [Int32: Int] = [:]
    for index in range where tokens[index].kind != .punctuation {
      places[tokens[index].id] = places[tokens[index].id] == nil ? index : -1
    }
    return places
  }
}
