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
    switch text.bytes[position] {
    case UInt8(ascii: ","): take(1, .comma)
    case UInt8(ascii: ";"): take(1, .stop)
    case UInt8(ascii: "."): endsSentence ? take(1, .stop) : nil
    // The Arabic comma and semicolon, the Chinese enumeration comma and full stop.
    case 0xD8 where text.bytes.holds(0xD8, 0x8C, at: position): take(2, .comma)
    case 0xD8 where text.bytes.holds(0xD8, 0x9B, at: position): take(2, .stop)
    case 0xE3 where text.bytes.holds(0xE3, 0x80, 0x81, at: position): take(3, .comma)
    case 0xE3 where text.bytes.holds(0xE3, 0x80, 0x82, at: position): take(3, .stop)
    default: nil
    }
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
    let starts = words.pack.language == .arabic ? text.arabicStems(from: position) : [position]
    for start in starts {
      if let (mark, end) = phrase(at: start) { return (mark, end) }
    }
    return (.word, endOfWord)
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
    text.bytes.holds(0xD8, 0x8C, at: place) || text.bytes.holds(0xD8, 0x9B, at: place)
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

extension FoldedText {
  /// Where the stem of an Arabic word may start: at the word, and after each of up to three letters that are written
  /// together with it (و ف ب ل ك and the article's ا ل).
  func arabicStems(from place: Int) -> [Int] {
    var stems = [place]
    while stems.count <= 3, let last = stems.last, last + 3 < bytes.count {
      let pair = (bytes[last], bytes[last + 1])
      let isPrefix =
        pair == (0xD9, 0x88) || pair == (0xD9, 0x81) || pair == (0xD8, 0xA8) || pair == (0xD9, 0x84)
        || pair == (0xD9, 0x83) || pair == (0xD8, 0xA7)
      guard isPrefix else { break }
      stems.append(last + 2)
    }
    return stems
  }
}
