import ResolutionModel

/// One paragraph as the comparison reads it.
struct ComparedText: Sendable {
  /// The text in UTF-8; for a table its cells, each followed by a tab, each row by a line feed.
  let bytes: [UInt8]
  let tokens: [Token]
  /// Equal for texts of equal tokens, and practically only for them.
  let hash: UInt64

  /// A number that depends on nothing but the text, from its length and some of its bytes.
  var fingerprint: UInt32 { ComparedText.fingerprint(bytes) }

  static func fingerprint(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32(truncatingIfNeeded: bytes.count)
    for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 32)) {
      sum = (sum ^ UInt32(bytes[place])) &* 16_777_619
    }
    return sum
  }
}

extension Paragraph {
  /// The text that links spell: a table's cells row by row, each cell ended by a tab and each row by a line feed.
  package var comparedText: String {
    guard let table else { return text }
    return table.rows.map { row in row.map { $0.text + "\t" }.joined() + "\n" }.joined()
  }
}

/// Cuts texts into tokens that share one vocabulary.
struct Tokenizer {
  let lexicon: Lexicon
  private(set) var vocabulary: Vocabulary

  init(_ language: Language) {
    lexicon = Lexicon.of(language)
    vocabulary = lexicon.vocabulary
  }

  mutating func read(_ paragraph: Paragraph, known: [UInt32: ComparedText] = [:]) -> ComparedText {
    let bytes = Array(paragraph.comparedText.utf8)
    if let text = known[ComparedText.fingerprint(bytes)], text.bytes == bytes { return text }
    return read(bytes)
  }

  mutating func read(_ note: Footnote) -> ComparedText { read(Array(note.text.utf8)) }

  private mutating func read(_ bytes: [UInt8]) -> ComparedText {
    let tokens = tokens(of: bytes)
    return ComparedText(bytes: bytes, tokens: tokens, hash: Tokenizer.hash(tokens))
  }

  mutating func tokens(of bytes: [UInt8]) -> [Token] {
    var scanner = TokenScanner(bytes, lexicon.language)
    var raw: [Token] = []
    raw.reserveCapacity(bytes.count / 5)
    while let kind = scanner.next() {
      let id = scanner.number(in: &vocabulary)
      raw.append(Token(id: id, kind: kind, start: scanner.start, end: scanner.position))
    }
    var composer = UnitComposer(raw, lexicon: lexicon)
    return composer.compose(into: &vocabulary)
  }

  private static func hash(_ tokens: [Token]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for token in tokens {
      hash = (hash ^ UInt64(UInt32(bitPattern: token.id))) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
    }
    return hash
  }
}
