/// The words of a text as numbers: equal words, equal numbers.
///
/// A word is a run of letters or of figures; an ideograph is a word of its own. Case does not count, and all runs of
/// figures are one word, since dates and symbols are what changes in a text that is taken over.
package struct WordHashes: Hashable, Sendable {
  package private(set) var hashes: [UInt64] = []

  static let figures: UInt64 = 0x2323

  package init(_ text: String) {
    var lowered = text.lowercased()
    hashes.reserveCapacity(lowered.utf8.count / 6)
    lowered.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var position = 0
    while position < bytes.count {
      let (kind, length) = WordHashes.classify(bytes, position)
      if kind != .letter { add(bytes[start..<position]) }
      if kind == .ideograph { add(bytes[position..<(position + length)]) }
      position += length
      if kind != .letter { start = position }
    }
    add(bytes[start..<position])
  }

  private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !word.isEmpty else { return }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var isFigures = true
    for byte in word {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      isFigures = isFigures && (0x30...0x39).contains(byte)
    }
    hashes.append(isFigures ? WordHashes.figures : hash)
  }
}

extension WordHashes {
  private enum Kind {
    case letter
    case ideograph
    case separator
  }

  /// What the character at a position is, and its bytes.
  private static func classify(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (Kind, Int) {
    let lead = bytes[position]
    if lead < 0x80 {
      let isWord = (0x61...0x7A).contains(lead) || (0x30...0x39).contains(lead)
      return (isWord ? .letter : .separator, 1)
    }
    let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, bytes.count - position)
    let second = length > 1 ? bytes[position + 1] : 0
    return (kind(lead, second), length)
  }

  /// By the first two bytes: Latin-1 signs, general, Arabic, ideographic and full-width punctuation, ideographs.
  private static func kind(_ lead: UInt8, _ second: UInt8) -> Kind {
    switch (lead, second) {
    case (0xC2, _), (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xE2, 0x80...0x81), (0xE3, 0x80), (0xEF, 0xBC):
      .separator
    case (0xE3, 0x90...), (0xE4...0xE9, _): .ideograph
    default: .letter
    }
  }
}
