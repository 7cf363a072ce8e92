/// The words of an index, each with its number and its weight.
struct Vocabulary: Sendable {
  private var numbers: [UInt64: UInt32] = [:]
  /// In how many paragraphs each word occurs.
  private var counts: [UInt32] = []
  private(set) var weights: [Float] = []
  /// The weight of a word that no paragraph has.
  private(set) var unknownWeight: Float = 1

  /// The number of a word by its hash, a new one where it has none.
  mutating func number(of hash: UInt64) -> UInt32 {
    if let number = numbers[hash] { return number }
    let number = UInt32(truncatingIfNeeded: counts.count)
    numbers[hash] = number
    counts.append(0)
    return number
  }

  /// The number of a word by its hash; nil for a word that no paragraph has.
  func knownNumber(of hash: UInt64) -> UInt32? { numbers[hash] }

  /// Counts a paragraph, by its words in rising order.
  mutating func count(_ sorted: some Sequence<UInt32>) {
    var last: UInt32?
    for word in sorted where word != last {
      counts[Int(word)] += 1
      last = word
    }
  }

  /// Weighs every word by its rarity: the logarithm of the paragraphs there are for each that has it.
  mutating func weigh(paragraphs: Int) {
    let total = Float(paragraphs)
    weights = counts.map { Vocabulary.logarithm(1 + total / Float(max(1, $0))) }
    unknownWeight = Vocabulary.logarithm(1 + total)
  }

  /// The logarithm to the base 2 of a number from 1 on, straight between the powers of 2: within 0.09 of the truth, and
  /// the same on every machine.
  private static func logarithm(_ number: Float) -> Float {
    Float(number.exponent) + number.significand - 1
  }
}
