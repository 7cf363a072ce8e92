import Clibgit2

/// The id of a Git object: the 20 bytes of its SHA-1.
package struct ObjectID: Hashable, Sendable, Comparable {
  package let bytes: [UInt8]

  init(_ id: git_oid) {
    bytes = withUnsafeBytes(of: id) { Array($0.prefix(20)) }
  }

  /// The id of 20 bytes; nil for any other number of bytes.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 20 else { return nil }
    self.bytes = Array(bytes)
  }

  /// Reads 40 hexadecimal digits; nil for anything else.
  package init?(hex: some Collection<UInt8>) {
    let digits = hex.compactMap(ObjectID.value)
    guard hex.count == 40, digits.count == 40 else { return nil }
    bytes = stride(from: 0, to: 40, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// 40 hexadecimal digits.
  package var hex: String {
    String(decoding: bytes.flatMap { [ObjectID.digits[Int($0 >> 4)], ObjectID.digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The id as libgit2 takes it.
  var raw: git_oid {
    var id = git_oid()
    withUnsafeMutableBytes(of: &id) { $0.copyBytes(from: bytes.prefix($0.count)) }
    return id
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
  }
}
