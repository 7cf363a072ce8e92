import ResolutionModel

extension Typography {
  /// Whether a look at the bytes shows that nothing needs setting; false when in doubt.
  ///
  /// Most paragraphs of most sources pass, which makes reading an archive of them several times faster.
  func isCanonicalAlready(_ text: String) -> Bool {
    if language == .french || language == .chinese { return false }
    return text.utf8.withContiguousStorageIfAvailable(Typography.isPlain) ?? false
  }

  /// Plain ASCII prose, Cyrillic, accented Latin letters, Arabic letters and the usual dashes and quotes, without
  /// doubled spaces, straight quotes or a space before punctuation.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if needsSetting(byte, after: previous) { return false }
        index += 1
      } else {
        let width = plainWidth(byte, bytes.dropFirst(index + 1), afterSpace: previous == 0x20)
        if width == 0 { return false }
        index += width
      }
      previous = byte
    }
    return previous != 0x20 || bytes.isEmpty
  }

  private static func needsSetting(_ byte: UInt8, after previous: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x27, 0x7F: true
    case 0x20: previous == 0x20 || previous == 0x28
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: previous == 0x20
    default: false
    }
  }

  /// The width of a multi-byte scalar that is always left as it is; 0 for any other.
  private static func plainWidth(
    _ lead: UInt8, _ rest: Slice<UnsafeBufferPointer<UInt8>>, afterSpace: Bool
  ) -> Int {
    guard let second = rest.first else { return 0 }
    switch lead {
    case 0xC2: return second > 0xA0 && second != 0xAD && second != 0xB4 ? 2 : 0
    case 0xC3, 0xD0, 0xD1: return 2
    case 0xD8: return second == 0x9C || (afterSpace && [0x8C, 0x9B, 0x9F].contains(second)) ? 0 : 2
    case 0xD9: return second <= 0x8A ? 2 : 0
    case 0xE2:
      // U+2012 to U+2026: dashes, curly quotes, ellipsis.
      let third = rest.dropFirst().first ?? 0
      return second == 0x80 && (0x92...0xA6).contains(third) ? 3 : 0
    default: return 0
    }
  }
}
