/// The lines of the objects in the top-level array `paragraphs` of a JSON text that is well formed.
struct JSONParagraphLines {
  /// First and last line of each, from 1.
  private(set) var lines: [ClosedRange<Int>] = []

  private var line = 1
  private var depth = 0
  /// The depth inside the array; nil before and after it.
  private var inside: Int?
  private var start = 1
  /// The last string at the top level, which is the key where a value follows.
  private var key: [UInt8] = []

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): index = skipString(bytes, from: index)
      case UInt8(ascii: "{"), UInt8(ascii: "["): open(bytes[index])
      case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
      case 0x0A: line += 1
      default: break
      }
      index += 1
    }
  }

  private mutating func open(_ bracket: UInt8) {
    depth += 1
    if depth == 2, bracket == UInt8(ascii: "["), key == Array("paragraphs".utf8) {
      inside = 2
    } else if let inside, depth == inside + 1 {
      start = line
    }
  }

  private mutating func close() {
    if let inside {
      if depth == inside + 1 { lines.append(start...max(start, line)) }
      if depth == inside { self.inside = nil }
    }
    depth -= 1
  }

  /// The index of a string's closing quote; the end when there is none.
  private mutating func skipString(_ bytes: [UInt8], from quote: Int) -> Int {
    var index = quote + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      index += 1
    }
    if depth == 1 { key = Array(bytes[min(quote + 1, bytes.count)..<min(index, bytes.count)]) }
    return index
  }
}
