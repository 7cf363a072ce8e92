/// The beginning or ending of a word: `-ing`, `ت-`.
struct WordShape: Sendable {
  private let bytes: [UInt8]
  private let isBeginning: Bool

  init(_ source: String, folding: FoldedText.Folding) {
    isBeginning = source.hasSuffix("-")
    bytes = FoldedText.whole(source, folding).filter { $0 != 0x2D }
  }

  /// Whether folded bytes have the shape.
  func fits(_ word: ArraySlice<UInt8>) -> Bool {
    isBeginning ? word.starts(with: bytes) : word.suffix(bytes.count).elementsEqual(bytes)
  }
}

/// The shapes of words that open paragraphs although no list has them: `Envisaging`, `Envisages`.
struct OpenerShapes: Sendable {
  let shapes: [WordShape]
  /// Words before the verb that belong to it: `se`, `s’`, `will`.
  let particles: PhraseTable
  /// Words that have a shape but open no paragraph: function words, `This`, `Les`.
  let exceptions: PhraseTable
  /// Longer shapes of words that are no heads: infinitives in `-dre`, adverbs in `-ément`.
  let otherShapes: [WordShape]
  /// Words that no head has after it, but a noun or an auxiliary does: `of`, `shall`.
  let followers: PhraseTable

  /// The fewest folded bytes of such a word.
  private static let shortest = 4

  /// Where the word at `start` ends, when it has one of the shapes; nil otherwise.
  func end(of text: FoldedText, from start: Int) -> Int? {
    let word = particles.longest(in: text, from: start).map { text.skippingSpace(at: $0.end) } ?? start
    var end = word
    while end < text.bytes.count, !text.endsWord(at: end) { end += 1 }
    guard end - word >= OpenerShapes.shortest, exceptions.longest(in: text, from: word)?.end != end,
      shapes.contains(where: { $0.fits(text.bytes[word..<end]) }),
      !otherShapes.contains(where: { $0.fits(text.bytes[word..<end]) }),
      followers.longest(in: text, from: text.skippingSpace(at: end)) == nil
    else { return nil }
    return end
  }
}
