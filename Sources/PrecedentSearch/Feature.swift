/// What a paragraph is found by: a word, or two words side by side.
enum Feature {
  /// Every word and every pair of a text, each once.
  static func all(of words: [UInt32]) -> [UInt64] {
    var features = words.map(word)
    for (first, second) in zip(words, words.dropFirst()) { features.append(pair(first, second)) }
    features.sort()
    var last: UInt64?
    return features.filter { feature in
      defer { last = feature }
      return feature != last
    }
  }

  /// No pair has this second word.
  private static func word(_ word: UInt32) -> UInt64 { pair(word, .max) }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

/// In how many paragraphs each feature occurs: a hash table with open addressing.
struct FeatureCounts: Sendable {
  private var keys: [UInt64]
  private var counts: [UInt32]
  private let mask: Int
  private static let empty = UInt64.max

  /// For up to `capacity` different features.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: FeatureCounts.empty, count: size)
    counts = Array(repeating: 0, count: size)
    mask = size - 1
  }

  mutating func add(_ feature: UInt64) {
    let place = place(of: feature)
    keys[place] = feature
    counts[place] &+= 1
  }

  subscript(feature: UInt64) -> UInt32 { counts[place(of: feature)] }

  private func place(of feature: UInt64) -> Int {
    var hash = feature &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != FeatureCounts.empty, keys[place] != feature { place = (place + 1) & mask }
    return place
  }
}
