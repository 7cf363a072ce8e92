/// Cuts a source at its line ends and form feeds, in one pass.
///
/// A line ends at LF, CR LF, CR, vertical tab, U+2028 or U+2029; a form feed ends a line and a page. What is only
/// white space, control or direction characters makes a blank line. The `>` that mail puts before each line it quotes
/// counts as white space where half of the lines have it.
struct LineSplitter {
  private let bytes: [UInt8]
  private let isQuoted: Bool
  private var position = 0
  private var number = 1
  private var page = 0
  private var blanks = 0
  private var found: [SourceLine] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isQuoted = LineSplitter.isQuoted(bytes)
  }

  private static func isQuoted(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(0x3E) else { return false }
    var (lines, quoted, isAtStart) = (0, 0, true)
    for byte in bytes {
      if byte == 0x0A {
        isAtStart = true
      } else if isAtStart, byte > 0x20 {
        isAtStart = false
        lines += 1
        if byte == 0x3E { quoted += 1 }
      }
    }
    return quoted * 2 > lines
  }

  mutating func lines() -> [SourceLine] {
    while position < bytes.count {
      let end = lineEnd(from: position)
      add(position..<end)
      position = end
      passLineEnd()
    }
    return found
  }

  private func lineEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if (0x0A...0x0D).contains(byte) { return index }
      if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
        return index
      }
      index += 1
    }
    return index
  }

  /// Steps over the line end at the position and counts lines and pages.
  private mutating func passLineEnd() {
    guard position < bytes.count else { return }
    switch bytes[position] {
    case 0x0C:
      page += 1
      position += 1
    case 0x0D:
      number += 1
      position += position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    case 0xE2:
      number += 1
      position += 3
    default:
      number += 1
      position += 1
    }
  }

  private mutating func add(_ line: Range<Int>) {
    let (text, indent) = trimmed(line)
    guard !text.isEmpty else {
      let endsWithFeed = line.upperBound < bytes.count && bytes[line.upperBound] == 0x0C
      if !endsWithFeed { blanks += 1 }
      return
    }
    let rule = trailingRule(of: text)
    let words = trimmed(text.lowerBound..<rule.lowerBound).0
    if !words.isEmpty {
      found.append(SourceLine(bytes: words, number: number, page: page, indent: indent, blanksBefore: blanks))
      blanks = 0
    }
    guard !rule.isEmpty else { return }
    found.append(SourceLine(bytes: rule, number: number, page: page, indent: indent, blanksBefore: blanks))
    blanks = 0
  }

  /// The rule above footnotes that extraction may glue to the last line before it; empty where there is none.
  private func trailingRule(of text: Range<Int>) -> Range<Int> {
    var start = text.upperBound
    while start > text.lowerBound, bytes[start - 1] == 0x5F { start -= 1 }
    return text.upperBound - start >= LineSplitter.shortestRule
      ? start..<text.upperBound : text.upperBound..<text.upperBound
  }

  /// Underscores in a row that are no blank to fill in.
  private static let shortestRule = 12

  private func trimmed(_ line: Range<Int>) -> (Range<Int>, indent: Int) {
    var start = line.lowerBound
    var indent = 0
    while start < line.upperBound {
      let length =
        isQuoted && bytes[start] == 0x3E ? 1 : WhiteSpace.length(at: start, in: bytes, before: line.upperBound)
      guard length > 0 else { break }
      indent = bytes[start] == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
      start += length
    }
    var end = line.upperBound
    while end > start {
      let length = WhiteSpace.length(endingAt: end, in: bytes, from: start)
      guard length > 0 else { break }
      end -= length
    }
    return (start..<end, indent)
  }
}
