/// A text reduced to its words: small letters, one space between words, and nothing else.
///
///     “Non-governmental” organizations,  →  non governmental organizations
///
/// So a phrase is found whatever its capitals, hyphens, quotation marks and line ends. Letters keep their accents.
/// Capitals of the Latin (to U+00FF) and Cyrillic alphabets are made small; Arabic and Chinese have none.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// For every folded byte the place it came from; empty unless asked for.
  private(set) var places: [Int] = []
  private let keepsPlaces: Bool
  private var isBetweenWords = false

  init(_ text: some Collection<UInt8>, keepingPlaces: Bool = false) {
    keepsPlaces = keepingPlaces
    bytes.reserveCapacity(text.count)
    add(text)
  }

  /// A canonical text, each paragraph a line of its own; footnotes, which stand within paragraphs, as lines at the end.
  init(canonical text: [UInt8]) {
    keepsPlaces = false
    bytes.reserveCapacity(text.count)
    for line in CanonicalLines(text).lines {
      for piece in line { add(text[piece]) }
      isBetweenWords = false
      bytes.append(FoldedText.lineEnd)
    }
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private mutating func add(_ text: some Collection<UInt8>) {
    var place = 0
    var index = text.startIndex
    while index != text.endIndex {
      let letter = Letter(text, at: index)
      if let folded = letter.folded {
        append(folded, letter.length, place)
      } else {
        isBetweenWords = !bytes.isEmpty && bytes.last != FoldedText.lineEnd
      }
      place += letter.length
      text.formIndex(&index, offsetBy: letter.length)
    }
  }

  private mutating func append(_ letter: (UInt8, UInt8?), _ length: Int, _ place: Int) {
    if isBetweenWords { append(0x20, place) }
    isBetweenWords = false
    append(letter.0, place)
    if let second = letter.1 { append(second, place + min(1, length - 1)) }
  }

  private mutating func append(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    if keepsPlaces { places.append(place) }
  }
}

/// One byte of a letter, or the two of a capital that is made small; nil for what is no part of a word.
private struct Letter {
  let folded: (UInt8, UInt8?)?
  /// Bytes read.
  let length: Int

  init<Text: Collection<UInt8>>(_ text: Text, at index: Text.Index) {
    let byte = text[index]
    if byte < 0x80 {
      (folded, length) = (Letter.ascii(byte), 1)
      return
    }
    let next = text.index(after: index)
    let second = next == text.endIndex ? 0 : text[next]
    let after = next == text.endIndex ? next : text.index(after: next)
    let third = next == text.endIndex || after == text.endIndex ? 0 : text[after]
    if let length = Letter.marks(byte, second, third) {
      (folded, self.length) = (nil, length)
    } else if let small = Letter.small(byte, second) {
      (folded, length) = (small, 2)
    } else {
      (folded, length) = ((byte, nil), 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> (UInt8, UInt8?)? {
    switch byte {
    case 0x41...0x5A: (byte | 0x20, nil)
    case 0x61...0x7A, 0x30...0x39: (byte, nil)
    default: nil
    }
  }

  /// The length of a space or punctuation mark beyond ASCII: U+0080–00BF, U+2000–206F, U+3000–301F, U+FF01–FF1F without
  /// its digits, and the Arabic comma, semicolon and question mark.
  private static func marks(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch (first, second) {
    case (0xC2, 0x80...0xBF): 2
    case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F): 2
    case (0xE2, 0x80), (0xE2, 0x81): 3
    case (0xE3, 0x80) where third < 0xA0: 3
    case (0xEF, 0xBC) where third < 0xA0 && !(0x90...0x99).contains(third): 3
    default: nil
    }
  }

  /// The small letter of a capital of two bytes.
  private static func small(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8?)? {
    switch (first, second) {
    case (0xC3, 0x80...0x9E) where second != 0x97: (0xC3, second + 0x20)
    case (0xC5, 0x92): (0xC5, 0x93)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    default: nil
    }
  }
}
