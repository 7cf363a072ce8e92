/// Where a byte of a text entered: a version and a paragraph of it. Earlier ones are less.
struct Origin: Hashable, Sendable, Comparable {
  private let code: UInt64

  init(version: Int, paragraph: Int) {
    code = UInt64(version) << 32 | UInt64(paragraph)
  }

  private init(code: UInt64) {
    self.code = code
  }

  /// Not yet known; later than any known one.
  static let unknown = Origin(code: .max)

  var version: Int { Int(code >> 32) }
  var paragraph: Int { Int(code & 0xFFFF_FFFF) }

  static func < (left: Origin, right: Origin) -> Bool { left.code < right.code }
}
