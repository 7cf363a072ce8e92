/// The vocabulary keys of dates and ordinals: one for all their prints.
enum UnitKey {
  private static let dateMark: UInt8 = 0x01
  private static let ordinalMark: UInt8 = 0x02

  /// The key of a date; unknown parts are 0.
  static func date(year: Int, month: Int, day: Int) -> [UInt8] {
    [dateMark, UInt8(truncatingIfNeeded: year >> 8), UInt8(truncatingIfNeeded: year), UInt8(month), UInt8(day)]
  }

  static func ordinal(_ number: Int) -> [UInt8] {
    [ordinalMark, UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
  }

  /// Year, month and day behind a date's key, 0 where unknown; nil for any other key.
  static func date(_ key: ArraySlice<UInt8>) -> (year: Int, month: Int, day: Int)? {
    let bytes = Array(key)
    guard bytes.count == 5, bytes[0] == dateMark else { return nil }
    return (Int(bytes[1]) << 8 | Int(bytes[2]), Int(bytes[3]), Int(bytes[4]))
  }

  /// The number behind an ordinal's key; nil for any other key.
  static func ordinal(_ key: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(key)
    return bytes.count == 3 && bytes[0] == ordinalMark ? Int(bytes[1]) << 8 | Int(bytes[2]) : nil
  }

  /// The number a key starts with, to six digits: 1 of `1er`, 54 of `54th`.
  static func leadingNumber(_ key: ArraySlice<UInt8>) -> Int? {
    var number = 0
    var count = 0
    for byte in key {
      guard (0x30...0x39).contains(byte) else { break }
      number = number * 10 + Int(byte - 0x30)
      count += 1
      if count > 6 { return nil }
    }
    return count > 0 ? number : nil
  }
}
