import LanguagePacks
import ResolutionModel

/// The running text of a source, line by line, and what the lines look like to a reader of paragraphs.
struct BodyLines: Sendable {
  let printed: PrintedText
  private(set) var lines: [BodyLine]
  /// The usual width of a line in scalars: nine lines of ten are no wider.
  let width: Int
  /// Whether the first lines of paragraphs are set in from the margin.
  let isIndented: Bool
  /// Whether blank lines part the paragraphs.
  let isSpaced: Bool
  /// Whether bold print tells headings: no more than a third of the lines are bold.
  private let hasBold: Bool

  init(printed: PrintedText, lines: [BodyLine]) {
    self.printed = printed
    self.lines = lines
    let bold = printed.text.typesetting.bold
    hasBold = !bold.isEmpty && lines.count { bold.contains(printed.lines[$0.line].number) } * 3 <= lines.count
    width = BodyLines.usualWidth(of: lines, in: printed)
    let labelled = lines.filter { $0.label != nil && $0.labelLine == nil && $0.gap != .page }
    isIndented = BodyLines.isUsual(labelled) { $0.indent >= 2 }
    isSpaced = BodyLines.isUsual(labelled) { $0.gap == .blank }
  }

  var count: Int { lines.count }

  subscript(index: Int) -> BodyLine { lines[index] }

  func content(_ index: Int) -> ArraySlice<UInt8> { printed.bytes[lines[index].bytes] }

  /// The text of a line up to a mark at its end.
  func sentence(_ index: Int) -> ArraySlice<UInt8> { printed.bytes[lines[index].bytes.lowerBound..<lines[index].end] }

  /// Whether a line is printed in bold, where bold is rare.
  func isBold(_ index: Int) -> Bool { hasBold && printed.text.typesetting.bold.contains(number(index)) }

  /// The line's number in the source.
  func number(_ index: Int) -> Int { printed.lines[lines[index].line].number }

  /// Whether a line breaks off although the first word of the next would have fitted on it.
  func isShort(_ index: Int, before next: Int) -> Bool {
    let word = printed.bytes[lines[next].bytes].prefix { $0 > 0x20 }
    let used = lines[index].indent + printed.text.width(lines[index].bytes)
    return Double(used + 1 + printed.text.width(word.startIndex..<word.endIndex))
      <= Double(width) * printed.thresholds.shortLine
  }

  private static func usualWidth(of lines: [BodyLine], in printed: PrintedText) -> Int {
    let widths = lines.map { max(0, $0.indent) + printed.text.width($0.bytes) }.sorted()
    return widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
  }

  /// Whether most of some lines, and more than two, satisfy a test.
  private static func isUsual(_ lines: [BodyLine], _ test: (BodyLine) -> Bool) -> Bool {
    let count = lines.count(where: test)
    return count > 2 && count * 2 > lines.count
  }
}

// What a line ends and starts with.
extension BodyLines {
  enum Ending: Hashable, Sendable { case none, comma, semicolon, colon, stop }

  /// The punctuation a line ends with, closing quotation marks and brackets after it left out.
  func ending(_ index: Int) -> Ending {
    var rest = withoutRemark(sentence(index))
    while let last = rest.last {
      switch last {
      case 0x2C: return .comma
      case 0x3B: return .semicolon
      case 0x3A: return .colon
      case 0x2E, 0x21, 0x3F: return .stop
      case 0x20, 0x22, 0x29, 0x5D: rest = rest.dropLast()
      default:
        guard last >= 0x80, let (ending, length) = BodyLines.wideEnding(rest) else { return .none }
        if let ending { return ending }
        rest = rest.dropLast(length)
      }
    }
    return .none
  }

  /// A line up to the remark in brackets that drafts put behind the end of an item: `(a) To report; [Calvania: delete]`.
  private func withoutRemark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = line.last, last == 0x5D || last == 0x29,
      let open = line.suffix(80).lastIndex(of: last == 0x5D ? 0x5B : 0x28)
    else { return line }
    let before = line[..<open].lastIndex { $0 > 0x20 }.map { line[...$0] } ?? line
    return before.last == 0x3B || before.last == 0x2E ? before : line
  }

  /// Chinese and Arabic punctuation; nil with a length for a closing quotation mark; nil for a letter.
  private static func wideEnding(_ rest: ArraySlice<UInt8>) -> (Ending?, Int)? {
    switch Array(rest.suffix(3)) {
    case [0xEF, 0xBC, 0x8C], [0xE3, 0x80, 0x81]: (.comma, 3)
    case [0xEF, 0xBC, 0x9B]: (.semicolon, 3)
    case [0xEF, 0xBC, 0x9A]: (.colon, 3)
    case [0xE3, 0x80, 0x82]: (.stop, 3)
    case [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xE2, 0x80, 0x9C]: (nil, 3)
    default:
      switch Array(rest.suffix(2)) {
      case [0xD8, 0x8C]: (.comma, 2)
      case [0xD8, 0x9B]: (.semicolon, 2)
      case [0xC2, 0xBB], [0xC2, 0xA0]: (nil, 2)
      default: nil
      }
    }
  }

  enum Initial: Hashable, Sendable { case upper, lower, digit, punctuation, bracket, caseless }

  /// A line without the brackets in which drafts put what is not agreed: `[Recalling…`.
  func unbracketed(_ index: Int) -> ArraySlice<UInt8> { content(index).drop { $0 == 0x5B || $0 == 0x20 } }

  /// The kind of sign that a line's text starts with, behind the brackets of drafts.
  func initial(_ index: Int) -> Initial {
    let content = unbracketed(index)
    guard let first = content.first else { return .punctuation }
    switch first {
    case 0x28, 0x22: return .bracket
    case 0x30...0x39: return .digit
    case 0x00..<0x80: return first.isUpperASCII ? .upper : first.isLowerASCII ? .lower : .punctuation
    case 0xE2 where content.starts(with: [0xE2, 0x80, 0x9C]): return .bracket
    case 0xC2 where content.starts(with: [0xC2, 0xAB]): return .bracket
    default:
      guard let scalar = String(decoding: content.prefix(4), as: UTF8.self).unicodeScalars.first else {
        return .caseless
      }
      if scalar.properties.isUppercase { return .upper }
      if scalar.properties.isLowercase { return .lower }
      return scalar.properties.isAlphabetic ? .caseless : .punctuation
    }
  }

  /// The length of the opener a line starts with; 0 when it starts with none or in the wrong case.
  func openerLength(_ index: Int, in kind: Paragraph.Kind) -> Int {
    let initial = initial(index)
    guard initial == .upper || initial == .caseless || (initial == .lower && printed.opensInLowerCase) else { return 0 }
    return printed.pack.openerLength(of: String(decoding: unbracketed(index).prefix(120), as: UTF8.self), in: kind)
  }
}
