/// Goes through the words of a stretch of text and names those that matter.
struct WordScan {
  private let text: FoldedText
  private let words: CitationWords
  private(set) var position = 0

  init(_ bytes: some Collection<UInt8>, _ words: CitationWords) {
    text = FoldedText(bytes, folding: words.pack.folding, limit: .max)
    self.words = words
  }

  /// The next mark; fillers give none.
  mutating func next() -> CitationGap.Mark? {
    while position < text.bytes.count {
      if let sign = sign() { return sign }
      guard isWordByte(text.bytes[position]) else {
        position += 1
        continue
      }
      let (mark, end) = word()
      position = end
      if let mark { return mark }
    }
    return nil
  }

  private mutating func sign() -> CitationGap.Mark? {
    let rest = text.bytes[position...]
    if rest.first == UInt8(ascii: ",") { return take(1, .comma) }
    if rest.first == UInt8(ascii: ";") { return take(1, .stop) }
    // The Arabic comma and semicolon, the Chinese enumeration comma and full stop.
    if rest.starts(with: [0xD8, 0x8C]) { return take(2, .comma) }
    if rest.starts(with: [0xD8, 0x9B]) { return take(2, .stop) }
    if rest.starts(with: [0xE3, 0x80, 0x81]) { return take(3, .comma) }
    if rest.starts(with: [0xE3, 0x80, 0x82]) { return take(3, .stop) }
    return rest.first == UInt8(ascii: ".") && endsSentence ? take(1, .stop) : nil
  }

  private mutating func take(_ length: Int, _ mark: CitationGap.Mark) -> CitationGap.Mark {
    position += length
    return mark
  }

  /// Whether the full stop here follows a word too long to be an abbreviation, more than eight bytes.
  private var endsSentence: Bool {
    guard position + 1 == text.bytes.count || text.bytes[position + 1] == 0x20 else { return false }
    return text.bytes[..<position].reversed().prefix { isWordByte($0) }.count > 8
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte >= 128
  }

  /// The mark of the word or phrase here, and where it ends; prefixed conjunctions of Arabic are gone past.
  private func word() -> (CitationGap.Mark?, end: Int) {
    var start = position
    repeat {
      if let (mark, end) = phrase(at: start) { return (mark, end) }
      start += 2
    } while words.pack.language == .arabic && start - position <= 6 && isArabicPrefix(start - 2)
    return (.word, endOfWord)
  }

  /// و, ف, ب, ل, ك, and the ا and ل of the article.
  private func isArabicPrefix(_ place: Int) -> Bool {
    guard place + 3 < text.bytes.count else { return false }
    let pair = (text.bytes[place], text.bytes[place + 1])
    return pair == (0xD9, 0x88) || pair == (0xD9, 0x81) || pair == (0xD8, 0xA8) || pair == (0xD9, 0x84)
      || pair == (0xD9, 0x83) || pair == (0xD8, 0xA7)
  }

  private var endOfWord: Int {
    var end = position + 1
    if words.hasNoSpaces {
      while end < text.bytes.count, text.bytes[end].isContinuation { end += 1 }
    } else {
      while end < text.bytes.count, isWordByte(text.bytes[end]), !startsSign(at: end) { end += 1 }
    }
    return end
  }

  private func startsSign(at place: Int) -> Bool {
    text.bytes[place...].starts(with: [0xD8, 0x8C]) || text.bytes[place...].starts(with: [0xD8, 0x9B])
  }

  /// The longest phrase of any kind; of equally long ones the first kind counts.
  private func phrase(at start: Int) -> (CitationGap.Mark?, end: Int)? {
    var best: (mark: CitationGap.Mark?, end: Int)?
    func consider(_ table: PhraseTable, _ mark: (Int) -> CitationGap.Mark?) {
      guard let match = table.longest(in: text, from: start), match.end > best?.end ?? start else { return }
      best = (mark(match.value), match.end)
    }
    consider(words.organs) { .naming(.organ(words.pack.organs[$0].organ)) }
    consider(words.other) { _ in .naming(.other) }
    consider(words.assembly) { _ in .naming(.assembly) }
    consider(words.council) { _ in .naming(.council) }
    consider(words.resolution) { _ in .head(.resolution, isOwn: words.own.longest(in: text, from: start) != nil) }
    consider(words.decision) { _ in .head(.decision, isOwn: words.own.longest(in: text, from: start) != nil) }
    consider(words.own) { _ in .naming(.own) }
    consider(words.conjunction) { _ in .conjunction }
    consider(words.range) { _ in .conjunction }
    consider(words.filler) { _ in nil }
    return best
  }
}
