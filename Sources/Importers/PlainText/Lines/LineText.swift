/// The words of a line for comparing with other lines, whatever their case and spacing.
enum LineText {
  /// A hash of the words (FNV-1a over lower-cased ASCII letters and all other signs but white space).
  static func fingerprint(_ content: ArraySlice<UInt8>) -> UInt64 {
    fingerprint(content, after: 0xcbf2_9ce4_8422_2325)
  }

  /// The fingerprint of two runs of bytes written as one.
  static func fingerprint(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> UInt64 {
    fingerprint(second, after: fingerprint(first))
  }

  /// The fingerprint of bytes written behind those whose fingerprint is given.
  static func fingerprint(_ content: ArraySlice<UInt8>, after start: UInt64) -> UInt64 {
    var hash = start
    for byte in content where byte > 0x20 { hash = (hash ^ UInt64(byte.lowered)) &* 0x100_0000_01b3 }
    return hash
  }

  /// The cells of a line: what stands between gaps of `gap` or more spaces.
  static func cells(of line: Range<Int>, in bytes: [UInt8], gap: Int) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var spaces = 0
    for index in line {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        spaces += bytes[index] == 0x09 ? gap : 1
        continue
      }
      if spaces >= gap {
        let end = endOfText(before: index, in: bytes, from: start)
        if end > start { cells.append(start..<end) }
        start = index
      }
      spaces = 0
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }

  private static func endOfText(before index: Int, in bytes: [UInt8], from start: Int) -> Int {
    var end = index
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
