/// A set of ASCII bytes that answers in a few instructions; no other byte is ever in it.
package struct ByteSet: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// The bytes of an ASCII text.
  package init(_ members: String) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in members.utf8 where byte < 128 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    self.low = low
    self.high = high
  }

  @inline(__always)
  package func contains(_ byte: UInt8) -> Bool {
    byte < 128 && ((byte < 64 ? low : high) >> UInt64(byte & 63)) & 1 == 1
  }
}

extension UInt8 {
  /// `0` to `9`.
  package var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// `A` to `Z` and `a` to `z`.
  package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte goes on with a UTF-8 sequence rather than starting one.
  package var isContinuation: Bool { self & 0xC0 == 0x80 }
}
