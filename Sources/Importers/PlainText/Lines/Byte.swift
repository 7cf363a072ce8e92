/// Classes of ASCII bytes.
extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isUpperASCII: Bool { self &- 0x41 < 26 }
  var isLowerASCII: Bool { self &- 0x61 < 26 }
  var isLetterASCII: Bool { (self | 0x20) &- 0x61 < 26 }
  /// An ASCII letter or any byte of a longer character, which in running text is nearly always a letter.
  var isWordByte: Bool { isLetterASCII || self >= 0x80 }
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
}
