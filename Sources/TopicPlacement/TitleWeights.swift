/// How much each word of the titles tells: what many titles have tells little.
struct TitleWeights: Sendable {
  private var counts: [String: Int] = [:]
  private var total = 0

  init(_ titles: some Sequence<TitleWords>) {
    for title in titles {
      total += 1
      for word in Set(title.words) { counts[word, default: 0] += 1 }
    }
  }

  /// Twice the weight of the common words over that of all (Dice's coefficient), 0 to 1.
  func similarity(_ left: TitleWords, _ right: TitleWords) -> Double {
    let (a, b) = (Set(left.words), Set(right.words))
    let common = weight(a.intersection(b))
    let all = weight(a) + weight(b)
    return all > 0 ? 2 * common / all : 0
  }

  private func weight(_ words: Set<String>) -> Double {
    // In rising order, since sums of fractions depend on it.
    words.map(weight).sorted().reduce(0, +)
  }

  private func weight(_ word: String) -> Double {
    let rarity = Double(total + 1) / Double(counts[word] ?? 1)
    return Double(rarity.exponent) + rarity.significand - 1
  }
}
