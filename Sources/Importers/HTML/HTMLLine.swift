import XMLTree

/// A line of a page in the making: its runs, white space made single.
struct HTMLLine {
  private var runs: [(text: [UInt8], style: HTMLStyle)] = []
  private var endsInSpace = true
  /// The lines of the page it is read from, from 1.
  private(set) var fileLines: ClosedRange<Int>?
  /// Whether the page has counted the line, so that a label typed in its text is one too many.
  var isLabelled = false

  var isBlank: Bool { runs.allSatisfy { $0.text.allSatisfy { $0 == 0x20 } } }

  /// Whether it only leads to other pages: nothing of a resolution is a link and no more, but for symbols and numbers.
  var isNavigation: Bool {
    let words = runs.filter { $0.text.contains { $0 > 0x20 } }
    return !words.isEmpty
      && words.allSatisfy { $0.style.isLink && !$0.style.isBold && !$0.text.contains(where: \.isDigit) }
  }

  var text: String { String(decoding: runs.flatMap(\.text), as: UTF8.self).trimmed }

  mutating func append(_ text: XMLText, _ style: HTMLStyle) {
    append(text.string, style)
    guard text.string.utf8.contains(where: { $0 > 0x20 }) else { return }
    let start = text.string.utf8.prefix { $0 <= 0x20 }.count { $0 == 0x0A }
    let last =
      text.string.utf8.count { $0 == 0x0A } - text.string.utf8.reversed().prefix { $0 <= 0x20 }.count { $0 == 0x0A }
    stand(on: text.line + start...max(text.line + start, text.line + last))
  }

  mutating func stand(on lines: ClosedRange<Int>) {
    let before = fileLines ?? lines
    fileLines = min(before.lowerBound, lines.lowerBound)...max(before.upperBound, lines.upperBound)
  }

  mutating func append(_ text: String, _ style: HTMLStyle) {
    var kept: [UInt8] = []
    for byte in text.utf8 {
      let isSpace = byte <= 0x20
      if !isSpace || !endsInSpace { kept.append(isSpace ? 0x20 : byte) }
      endsInSpace = isSpace
    }
    if !kept.isEmpty { runs.append((kept, style)) }
  }

  /// Adds text with the spaces it has, as in preformatted parts.
  mutating func append(verbatim text: String) {
    runs.append((Array(text.utf8), HTMLStyle()))
  }

  func write(to source: inout TypesetSource) {
    let isBold = runs.allSatisfy { $0.style.isBold || $0.text.allSatisfy { $0 == 0x20 } }
    if isBold, !isBlank { source.markBold() }
    if let fileLines { source.stand(on: fileLines) }
    for run in runs {
      source.append(run.text, TypesetSource.Style(isItalic: run.style.isItalic, isRaised: run.style.isRaised))
    }
  }
}
