/// A text as the sequence of its words, each a number: equal words, equal numbers.
///
/// A word is a run of letters or of figures; an ideograph is a word of its own. Case does not count, and all runs of
/// figures are one word, since dates and symbols are what changes in a text that is taken over.
package struct Wording: Hashable, Sendable {
  package private(set) var words: [UInt64] = []

  private static let figures: UInt64 = 0x2323

  /// One that is known by its words.
  package init(words: [UInt64]) {
    self.words = words
  }

  package init(_ text: String) {
    var bytes = Array(text.utf8)
    LetterCase.lower(&bytes)
    words.reserveCapacity(bytes.count / 6)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var position = 0
    while position < bytes.count {
      let (kind, length) = CharacterKind.first(in: bytes, from: position)
      if kind != .letter { add(bytes[start..<position]) }
      if kind == .ideograph { add(bytes[position..<(position + length)]) }
      position += length
      if kind != .letter { start = position }
    }
    add(bytes[start..<position])
  }

  /// Hashes by FNV-1a, Fowler, Noll and Vo.
  private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !word.isEmpty else { return }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var isFigures = true
    for byte in word {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      isFigures = isFigures && (0x30...0x39).contains(byte)
    }
    words.append(isFigures ? Wording.figures : hash)
  }
}
