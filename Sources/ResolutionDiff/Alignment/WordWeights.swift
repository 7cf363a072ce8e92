/// How much each token says about which paragraph it stands in: 1 for a word of one paragraph, near 0 for one of all.
struct WordWeights: Sendable {
  /// What a word that says nothing about its paragraph weighs at most.
  static let function: Float = 0.12
  /// What a punctuation mark weighs.
  static let mark: Float = 0.05

  /// By token number.
  private let weights: [Float]

  /// Counts in how many of the paragraphs each token occurs.
  init(_ sides: SidePair<[ComparedText]>, words: Int, lexicon: Lexicon) {
    var frequency = [Int32](repeating: 0, count: words)
    var lastSeen = [Int32](repeating: -1, count: words)
    var isMark = [Bool](repeating: false, count: words)
    let texts = sides.old + sides.new
    for (index, text) in texts.enumerated() {
      for token in text.tokens where lastSeen[Int(token.id)] != Int32(index) {
        lastSeen[Int(token.id)] = Int32(index)
        frequency[Int(token.id)] += 1
        isMark[Int(token.id)] = token.kind == .punctuation
      }
    }
    let table = WordWeights.byFrequency(paragraphs: texts.count)
    weights = frequency.indices.map { id in
      if isMark[id] { return WordWeights.mark }
      let weight = table[min(Int(frequency[id]), table.count - 1)]
      return lexicon.roles(of: Int32(id)).isDisjoint(with: .function) ? weight : min(weight, WordWeights.function)
    }
  }

  /// How many tokens have a weight.
  var count: Int { weights.count }

  subscript(id: Int32) -> Float { weights[Int(id)] }

  /// log(1 + paragraphs/frequency), scaled to 1 for a word that stands once on each side.
  private static func byFrequency(paragraphs: Int) -> [Float] {
    let total = Float(max(paragraphs, 40))
    let scale = logarithm(1 + total / 2)
    return (0...max(paragraphs, 2)).map { min(1, logarithm(1 + total / Float(max($0, 1))) / scale) }
  }

  /// Natural logarithm of a number from 1 to 2^40, to three digits; spares the library a dependency on libm.
  private static func logarithm(_ value: Float) -> Float {
    let exponent = Float(value.exponent)
    let x = value.significand
    let fraction = (x - 1) / (x + 1)
    let square = fraction * fraction
    return exponent * 0.693_147_2 + 2 * fraction * (1 + square / 3 + square * square / 5)
  }
}
