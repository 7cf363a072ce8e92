/// What a character is in the make-up of words.
enum CharacterKind {
  case letter
  case ideograph
  case separator

  /// The kind of the character that starts at `position` in UTF-8 of lower case, and its length in bytes.
  static func first(in bytes: UnsafeBufferPointer<UInt8>, from position: Int) -> (CharacterKind, Int) {
    let lead = bytes[position]
    if lead < 0x80 {
      let isWord = (0x61...0x7A).contains(lead) || (0x30...0x39).contains(lead)
      return (isWord ? .letter : .separator, 1)
    }
    let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, bytes.count - position)
    return (CharacterKind(lead, length > 1 ? bytes[position + 1] : 0), length)
  }

  /// By the first two bytes: Latin-1 signs, general, Arabic, ideographic and full-width punctuation, ideographs.
  private init(_ lead: UInt8, _ second: UInt8) {
    switch (lead, second) {
    case (0xC2, _), (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xE2, 0x80...0x81), (0xE3, 0x80), (0xEF, 0xBC):
      self = .separator
    case (0xE3, 0x90...), (0xE4...0xE9, _): self = .ideograph
    default: self = .letter
    }
  }
}

/// Letter case over UTF-8, in place: ASCII, the accented letters of Latin-1, and Cyrillic.
enum LetterCase {
  /// Every other letter stays as it is: the United Nations' languages have capitals of no others but œ.
  static func lower(_ bytes: inout [UInt8]) {
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch (last, byte) {
      case (_, 0x41...0x5A), (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E), (0xD0, 0x90...0x9F): bytes[index] = byte + 0x20
      case (0xD0, 0xA0...0xAF): (bytes[index - 1], bytes[index]) = (0xD1, byte - 0x20)
      case (0xD0, 0x81): (bytes[index - 1], bytes[index]) = (0xD1, 0x91)
      case (0xC5, 0x92): bytes[index] = 0x93
      default: break
      }
      last = byte
    }
  }
}
