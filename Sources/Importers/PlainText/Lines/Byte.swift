/// Classes of ASCII bytes.
extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isUpperASCII: Bool { self &- 0x41 < 26 }
  var isLowerASCII: Bool { self &- 0x61 < 26 }
  var isLetterASCII: Bool { (self | 0x20) &- 0x61 < 26 }
  /// An ASCII letter or a byte of a longer character that is nearly always a letter: all but the first bytes of
  /// U+0080 to U+00BF and U+2000 to U+2FFF, which hold spaces, quotation marks and dashes.
  var isWordByte: Bool { isLetterASCII || (self >= 0x80 && self != 0xC2 && self != 0xE2) }
  /// A byte that is not the first of its character.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// The ASCII letter in lower case, other bytes as they are.
  var lowered: UInt8 { isUpperASCII ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// The number that the bytes write in ASCII digits; nil for anything else or for more than six digits.
  var decimal: Int? {
    guard (1...6).contains(count) else { return nil }
    var number = 0
    for byte in self {
      guard byte.isDigit else { return nil }
      number = number * 10 + Int(byte & 0x0F)
    }
    return number
  }

  /// The letters that the bytes start with.
  var firstWord: ArraySlice<UInt8> { prefix(while: \.isWordByte) }

  /// The letters that the bytes end with.
  var lastWord: ArraySlice<UInt8> { suffix(while: \.isWordByte).drop(while: \.isContinuation) }

  /// Whether the bytes end with some letters, whatever their case.
  func hasSuffix(_ letters: [UInt8]) -> Bool {
    count >= letters.count && zip(suffix(letters.count), letters).allSatisfy { $0.lowered == $1 }
  }

  /// The longest end of the bytes that satisfies a test.
  func suffix(while test: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, test(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
