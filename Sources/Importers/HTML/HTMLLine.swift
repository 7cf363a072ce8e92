/// A line of a page in the making: its runs, white space made single.
struct HTMLLine {
  private var runs: [(text: [UInt8], style: HTMLStyle)] = []
  private var endsInSpace = true
  /// Whether the page has counted the line, so that a label typed in its text is one too many.
  var isLabelled = false

  var isBlank: Bool { runs.allSatisfy { $0.text.allSatisfy { $0 == 0x20 } } }

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
    for run in runs {
      source.append(run.text, TypesetSource.Style(isItalic: run.style.isItalic, isRaised: run.style.isRaised))
    }
  }
}
