extension CanonicalReader {
  /// Reads the empty line and the block after it.
  mutating func readBlock() {
    guard let empty = line else { return }
    if empty.range.isEmpty {
      advance()
    } else {
      reportHere("an empty line is missing before this block")
    }
    guard let current = line else { return report(at: bytes.count, "an empty line at the end") }
    let block = bytes[current.range]
    switch block.first {
    case UInt8(ascii: "|"): readSimpleTable()
    case UInt8(ascii: "`") where block.starts(with: "```table".utf8): readFencedTable()
    default:
      advance()
      block.starts(with: "<!-- ".utf8) ? readDivisions(current) : readParagraph(current)
    }
  }

  private mutating func readDivisions(_ current: Line) {
    let inner = bytes[current.range].dropFirst(5)
    guard inner.count > 4, inner.suffix(4).elementsEqual(" -->".utf8) else {
      return report(at: current.range.lowerBound, "a line of divisions that does not end in ‘ -->’")
    }
    let path = String(decoding: inner.dropLast(4), as: UTF8.self)
    let parts = path == "." ? [] : path.split(separator: ".", omittingEmptySubsequences: false)
    let named = parts.compactMap { Division($0) }
    guard named.count == parts.count else { return report(at: current.range.lowerBound + 5, "no such division") }
    divisions = named
  }

  private mutating func readParagraph(_ current: Line) {
    let range = current.range
    switch bytes[range.lowerBound..<range.upperBound].first {
    case nil: report(at: range.lowerBound, "more than one empty line")
    case UInt8(ascii: "#"): readHeading(current)
    case TextEscape.space: readSubparagraph(current)
    case UInt8(ascii: "*") where bytes[range].starts(with: "**".utf8): readFormula(current)
    case UInt8(ascii: ">"): readSigned(1, .unnumbered, current)
    case UInt8(ascii: "1") where isOperative(range): readSigned(2, .operative, current)
    default: readBody(range, Paragraph(kind: .preambular, divisions: divisions, text: ""), current, label: .optional)
    }
  }

  private func isOperative(_ range: Range<Int>) -> Bool {
    let rest = bytes[range].dropFirst()
    return rest.first == UInt8(ascii: ".") && (rest.count == 1 || rest.dropFirst().first == TextEscape.space)
  }

  private mutating func readHeading(_ current: Line) {
    let signs = bytes[current.range].prefix { $0 == UInt8(ascii: "#") }.count
    guard (2...6).contains(signs) else {
      return report(at: current.range.lowerBound, "a heading has two to six signs")
    }
    readSigned(signs, .heading, current, depth: signs - 2)
  }

  /// Reads a line that starts with a sign of so many bytes, which a space follows unless it is all.
  private mutating func readSigned(_ sign: Int, _ kind: Paragraph.Kind, _ current: Line, depth: Int = 0) {
    var start = current.range.lowerBound + sign
    if start < current.range.upperBound {
      guard bytes[start] == TextEscape.space else { return report(at: start, "a space is missing here") }
      start += 1
    }
    let paragraph = Paragraph(kind: kind, divisions: divisions, depth: depth, text: "")
    readBody(start..<current.range.upperBound, paragraph, current, label: kind == .operative ? .counted : .optional)
  }

  private mutating func readFormula(_ current: Line) {
    let range = current.range
    guard range.count >= 4, bytes[range].suffix(2).elementsEqual("**".utf8) else {
      return report(at: range.lowerBound, "a formula that does not end in ‘**’")
    }
    let inner = range.lowerBound + 2..<range.upperBound - 2
    readBody(inner, Paragraph(kind: .formula, divisions: divisions, text: ""), current, label: .optional)
  }

  private mutating func readSubparagraph(_ current: Line) {
    let spaces = bytes[current.range].prefix { $0 == TextEscape.space }.count
    let start = current.range.lowerBound + spaces
    guard spaces.isMultiple(of: 3), (1...4).contains(spaces / 3), start < current.range.upperBound else {
      return report(at: current.range.lowerBound, "a sub-paragraph stands 3, 6, 9 or 12 spaces in")
    }
    guard let owner = nesting.owner(in: divisions) else {
      return report(at: start, "a sub-paragraph with no paragraph above it")
    }
    let paragraph = Paragraph(kind: owner, divisions: divisions, depth: spaces / 3, text: "")
    readBody(start..<current.range.upperBound, paragraph, current, label: .required)
  }
}
