/// Tells UTF-16 that has lost its byte order mark by its white space and figures, which have a NUL in every pair.
enum UTF16Order {
  /// How many bytes are looked at; no more than the binary test of `FileForm` looks at.
  private static let looked = 8_000
  /// Of the pairs of bytes, one in so many must have a NUL on one side: line ends and spaces are as many in any text.
  private static let share = 24

  /// Whether the more significant byte comes first; nil when the bytes are no UTF-16 without mark.
  static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var (first, second) = (0, 0)
    let end = min(bytes.count, looked)
    for index in stride(from: 0, to: end - 1, by: 2) {
      if bytes[index] == 0 { first += 1 }
      if bytes[index + 1] == 0 { second += 1 }
    }
    let least = max(2, end / 2 / share)
    if first >= least, second == 0 { return true }
    if second >= least, first == 0 { return false }
    return nil
  }
}
