/// Counts the attributes of tags before a parser does: libxml2 compares each attribute of an element with all others,
/// which takes minutes for a tag that has hundreds of thousands.
struct AttributeCount {
  /// The most attributes a tag may have; the official files have 6.
  static let limit = 1_000

  private let source: [UInt8]
  private var index = 0

  private init(_ source: [UInt8]) { self.source = source }

  /// What is wrong with the first tag that has too many; nil when none has.
  static func excess(in source: [UInt8]) -> XMLError? {
    var scan = AttributeCount(source)
    while let start = source[scan.index...].firstIndex(of: 0x3C) {
      scan.index = start + 1
      guard scan.passTag() > limit else { continue }
      let line = source[..<start].count { $0 == 0x0A } + 1
      return XMLError(message: "a tag with more than \(limit) attributes", line: line)
    }
    return nil
  }

  /// Passes over the start tag whose name begins at the index, if one does; how many attributes it has.
  private mutating func passTag() -> Int {
    guard index < source.count, (source[index] | 0x20) &- 0x61 < 26 || source[index] >= 0x80 else { return 0 }
    var count = 0
    var isApart = false
    while index < source.count, source[index] != 0x3E {
      let byte = source[index]
      index += 1
      switch byte {
      case 0...0x20, 0x2F: isApart = true
      case 0x3D:
        passValue()
        isApart = true
      default:
        if isApart { count += 1 }
        if count > AttributeCount.limit { return count }
        isApart = false
      }
    }
    return count
  }

  /// Passes over a value in quotes behind an equals sign; the others pass as names do.
  private mutating func passValue() {
    while index < source.count, source[index] <= 0x20 { index += 1 }
    guard index < source.count else { return }
    let quote = source[index]
    if quote == 0x22 || quote == 0x27 {
      index = source[(index + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? source.count
    } else {
      while index < source.count, source[index] > 0x20, source[index] != 0x3E { index += 1 }
    }
  }
}
