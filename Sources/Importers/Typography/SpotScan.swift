import ResolutionModel

/// Looks for bytes that may have to change.
struct SpotScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isFrench: Bool
  private let isChinese: Bool
  private(set) var spots: [Int] = []
  private(set) var needsAll = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.bytes = bytes
    isFrench = language == .french
    isChinese = language == .chinese
  }

  mutating func run() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        // Letters and digits first: they are most of any text.
        if byte < 0x40 ? !isPlain(byte, at: index) : byte == 0x7F { spots.append(index) }
        index += 1
      } else {
        let width = plainWidth(byte, at: index)
        if width == 0 { spots.append(index) }
        index += max(1, width)
      }
    }
    if bytes.last == 0x20 { spots.append(bytes.count - 1) }
  }

  private func byte(at index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0x20 }

  private mutating func isPlain(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case 0x20: return isPlainSpace(at: index)
    case 0x22, 0x27:
      needsAll = true
      return true
    case 0x3A, 0x3B, 0x21, 0x3F: return isFrench ? isPlainMark(at: index) : self.byte(at: index - 1) != 0x20
    case 0x29, 0x2C, 0x2E: return self.byte(at: index - 1) != 0x20
    default: return byte > 0x20
    }
  }

  private func isPlainSpace(at index: Int) -> Bool {
    if isChinese { return byte(at: index - 1) < 0x80 && byte(at: index + 1) < 0x80 && byte(at: index - 1) != 0x20 }
    let before = byte(at: index - 1)
    let followsNoBreak = before == 0xA0 && byte(at: index - 2) == 0xC2
    return before != 0x20 && before != 0x28 && byte(at: index + 1) != 0x5D && !followsNoBreak
  }

  /// `;` and the like after a no-break space, or within a time or an address.
  private func isPlainMark(at index: Int) -> Bool {
    if isNoBreak(at: index - 2) { return byte(at: index - 3) != 0x20 }
    let (before, after) = (byte(at: index - 1), byte(at: index + 1))
    return before != 0x20 && after > 0x2D && after != 0x3F && after < 0x80 && after != 0x5D
  }

  private func isNoBreak(at index: Int) -> Bool { byte(at: index) == 0xC2 && byte(at: index + 1) == 0xA0 }

  /// The width of a multi-byte scalar that is left as it is; 0 for any other.
  private mutating func plainWidth(_ lead: UInt8, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    switch lead {
    case 0xC2: return isPlainLatin(second, at: index) ? 2 : 0
    case 0xC3, 0xD0, 0xD1: return 2
    case 0xD8: return second == 0x9C || isArabicMarkAfterSpace(second, at: index) ? 0 : 2
    case 0xD9: return second <= 0x8A ? 2 : 0
    case 0xE2: return second == 0x80 && isPlainSign(at: index + 2) ? 3 : 0
    case 0xE4...0xE9: return 3
    case 0xE3: return isChinese && second == 0x80 && byte(at: index + 2) != 0x80 ? 3 : 0
    case 0xEF: return isChinese && second == 0xBC ? 3 : 0
    default: return 0
    }
  }

  /// U+00A1 to U+00BF without soft hyphen and acute; French guillemets and no-break spaces where they belong together.
  private func isPlainLatin(_ second: UInt8, at index: Int) -> Bool {
    switch second {
    case 0xA0:
      guard isFrench, byte(at: index - 1) != 0x20 else { return false }
      let opened = byte(at: index - 2) == 0xC2 && byte(at: index - 1) == 0xAB
      return opened || [0x3A, 0x3B, 0x21, 0x3F].contains(byte(at: index + 2)) || isClosing(at: index + 2)
    case 0xAB: return !isFrench || isNoBreak(at: index + 2)
    case 0xBB: return !isFrench || isNoBreak(at: index - 2)
    case 0xAD, 0xB4: return false
    default: return second > 0xA0
    }
  }

  private func isClosing(at index: Int) -> Bool { byte(at: index) == 0xC2 && byte(at: index + 1) == 0xBB }

  /// U+2012 to U+2026: dashes, curly quotes, ellipsis.
  private func isPlainSign(at index: Int) -> Bool { (0x92...0xA6).contains(byte(at: index)) }

  private func isArabicMarkAfterSpace(_ second: UInt8, at index: Int) -> Bool {
    (second == 0x8C || second == 0x9B || second == 0x9F) && byte(at: index - 1) == 0x20
  }
}
