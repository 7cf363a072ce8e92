/// What counts as white space in a source: spaces of any width, control characters, byte order and direction marks.
enum WhiteSpace {
  /// The length in bytes of the white-space character at `index`; 0 when there is none before `end`.
  static func length(at index: Int, in bytes: [UInt8], before end: Int) -> Int {
    guard index < end else { return 0 }
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    switch byte {
    case 0xC2:
      return index + 1 < end && isLatinSpace(bytes[index + 1]) ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      return index + 2 < end && isWideSpace(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default:
      return 0
    }
  }

  /// The length of the white-space character that ends at `end`; 0 when there is none after `start`.
  static func length(endingAt end: Int, in bytes: [UInt8], from start: Int) -> Int {
    guard end > start else { return 0 }
    let byte = bytes[end - 1]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte & 0xC0 == 0x80 else { return 0 }
    if end - 2 >= start, bytes[end - 2] == 0xC2 { return isLatinSpace(byte) ? 2 : 0 }
    if end - 3 >= start, isWideSpace(bytes[end - 3], bytes[end - 2], byte) { return 3 }
    return 0
  }

  /// C1 controls and the no-break space.
  private static func isLatinSpace(_ byte: UInt8) -> Bool { (0x80...0xA0).contains(byte) }

  private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    // U+2000 to U+200F; U+2028 to U+202F.
    case (0xE2, 0x80): (0x80...0x8F).contains(third) || (0xA8...0xAF).contains(third)
    // U+205F to U+206F.
    case (0xE2, 0x81): (0x9F...0xAF).contains(third)
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
