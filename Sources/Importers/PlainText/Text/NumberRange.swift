/// Finds the spaces that print puts into ranges of numbers: `3– 14 June`, `2014 –2024`, `10 – 14 January`.
enum NumberRange {
  /// Whether the space at an index goes, being beside a dash between figures; nil where it is beside none.
  ///
  /// A dash with a space on either side may part two clauses that end and begin with figures: it is a range only where
  /// the numbers rise and are of one length.
  static func closesUp(_ space: Int, in bytes: [UInt8]) -> Bool? {
    guard let dash = dash(beside: space, in: bytes) else { return nil }
    let before = figures(
      endingAt: bytes[dash.lowerBound - 1] == 0x20 ? dash.lowerBound - 1 : dash.lowerBound, in: bytes)
    let after = figures(from: bytes[dash.upperBound] == 0x20 ? dash.upperBound + 1 : dash.upperBound, in: bytes)
    guard let first = before.decimal, let second = after.decimal else { return nil }
    let isOneSided = bytes[dash.lowerBound - 1] != 0x20 || bytes[dash.upperBound] != 0x20
    return isOneSided || (first < second && (before.count == after.count || after.count <= 2))
  }

  /// The en dash on either side of a space, with a sign before and behind it.
  private static func dash(beside space: Int, in bytes: [UInt8]) -> Range<Int>? {
    if isDash(at: space - 3, in: bytes) { return space - 3..<space }
    return isDash(at: space + 1, in: bytes) ? space + 1..<space + 4 : nil
  }

  private static func isDash(at start: Int, in bytes: [UInt8]) -> Bool {
    start > 0 && start + 3 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && bytes[start + 2] == 0x93
  }

  private static func figures(endingAt end: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[..<max(0, end)].suffix(while: \.isDigit)
  }

  private static func figures(from start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[min(start, bytes.count)...].prefix(8).prefix(while: \.isDigit)
  }
}
