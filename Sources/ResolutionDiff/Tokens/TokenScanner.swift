import ResolutionModel

/// Cuts one text into words, marks, numbers, symbols and citations, by their UTF-8 bytes.
struct TokenScanner {
  let bytes: [UInt8]
  /// Whether an apostrophe ends the word before it: `l’|homme` but `women’s`.
  let elides: Bool
  /// The mark that groups thousands: the comma, the full stop in Spanish, 0 where only a space does.
  let grouping: UInt8
  var position = 0
  /// Where the token last taken starts.
  var start = 0
  /// The folded form of the token last taken, unless that is plain: then its bytes in lower case.
  var key: [UInt8] = []
  private var isPlain = false

  init(_ bytes: [UInt8], _ language: Language) {
    self.bytes = bytes
    elides = language == .french
    grouping =
      switch language {
      case .english, .arabic, .chinese: 0x2C
      case .spanish: 0x2E
      case .french, .russian: 0
      }
    key.reserveCapacity(64)
  }

  /// The number of the token last taken.
  func number(in vocabulary: inout Vocabulary) -> Int32 {
    isPlain ? vocabulary.intern(letters: bytes, start..<position) : vocabulary.intern(key)
  }

  /// Takes the next token; nil at the end of the text.
  mutating func next() -> TokenKind? {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    isPlain = takePlainWord()
    return isPlain ? .word : takeAny()
  }

  /// Takes a word of nothing but ASCII letters, the bulk of most texts, that is no part of anything longer.
  private mutating func takePlainWord() -> Bool {
    var at = position
    while at < bytes.count, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    guard at > position, at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x2C || bytes[at] == 0x3B else {
      return false
    }
    start = position
    position = at
    return true
  }

  private mutating func takeAny() -> TokenKind? {
    key.removeAll(keepingCapacity: true)
    while position < bytes.count {
      start = position
      let (scalar, length, kind) = peek(position)
      switch kind {
      case .space, .ignorable:
        position += length
      case .digit:
        return takeNumber()
      case .letter:
        return takeSymbol() ? .symbol : takeWord()
      case .punctuation, .apostrophe, .hyphen, .ideograph:
        position += length
        append(ScalarFolding.folded(scalar))
        return kind == .ideograph ? .word : .punctuation
      }
    }
    return nil
  }

  private mutating func takeWord() -> TokenKind {
    while position < bytes.count {
      if takePlainLetter() { continue }
      let (scalar, length, kind) = peek(position)
      switch kind {
      case .letter, .digit:
        append(ScalarFolding.folded(scalar))
      case .ignorable:
        break
      case .apostrophe where isLetter(position + length):
        append(0x27)
        if elides {
          position += length
          return .word
        }
      case .hyphen where isLetter(position + length) || isDigit(position + length):
        append(0x2D)
      default:
        return .word
      }
      position += length
    }
    return .word
  }
}

extension TokenScanner {
  /// Takes an ASCII letter or digit as part of a word; false where none comes next.
  private mutating func takePlainLetter() -> Bool {
    let byte = bytes[position]
    guard byte.isASCIILetter || byte.isASCIIDigit else { return false }
    key.append(byte.isASCIILetter ? byte | 0x20 : byte)
    position += 1
    return true
  }

  func isLetter(_ at: Int) -> Bool { at < bytes.count && peek(at).kind == .letter }

  func isDigit(_ at: Int) -> Bool { at < bytes.count && peek(at).kind == .digit }

  /// The scalar at an offset, its length in bytes and its class; a broken sequence counts byte by byte.
  func peek(_ at: Int) -> (scalar: UInt32, length: Int, kind: ScalarClass) {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1, ScalarFolding.classOfASCII(first)) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, at + length <= bytes.count else { return (UInt32(first), 1, .letter) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (scalar, length, ScalarFolding.classOf(scalar))
  }

  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      key.append(UInt8(scalar))
    case 0x80..<0x800:
      key.append(UInt8(0xC0 | scalar >> 6))
      key.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      key.append(UInt8(0xE0 | scalar >> 12))
      key.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      key.append(UInt8(0x80 | scalar & 0x3F))
    default:
      key.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      key.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      key.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      key.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
