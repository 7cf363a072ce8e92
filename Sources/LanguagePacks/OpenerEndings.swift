/// The shape of words that open paragraphs although no list has them: `Envisaging`, `Envisages`.
struct OpenerEndings: Sendable {
  /// Endings in folded bytes.
  let endings: [[UInt8]]
  /// Words before the verb that belong to it: `se`, `s’`, `will`.
  let particles: PhraseTable
  /// Words that have the ending but open no paragraph: function words, `This`, `Les`.
  let exceptions: PhraseTable
  /// Longer endings of words that are no heads: infinitives in `-dre`, adverbs in `-ément`.
  let otherEndings: [[UInt8]]
  /// Words that no head has after it, but a noun or an auxiliary does: `of`, `shall`.
  let followers: PhraseTable

  /// The fewest folded bytes of such a word.
  private static let shortest = 4

  /// Where the word at `start` ends, when it has one of the endings; nil otherwise.
  func end(of text: FoldedText, from start: Int) -> Int? {
    let word = particles.longest(in: text, from: start).map { text.skippingSpace(at: $0.end) } ?? start
    var end = word
    while end < text.bytes.count, !text.endsWord(at: end) { end += 1 }
    guard end - word >= OpenerEndings.shortest, exceptions.longest(in: text, from: word)?.end != end,
      OpenerEndings.hasOne(of: endings, text.bytes[word..<end]),
      !OpenerEndings.hasOne(of: otherEndings, text.bytes[word..<end]),
      followers.longest(in: text, from: text.skippingSpace(at: end)) == nil
    else { return nil }
    return end
  }

  private static func hasOne(of endings: [[UInt8]], _ word: ArraySlice<UInt8>) -> Bool {
    endings.contains { word.suffix($0.count).elementsEqual($0) }
  }
}
