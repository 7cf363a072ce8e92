import LanguagePacks
import ResolutionModel

/// Finds where the particulars end and the resolution proper begins.
enum BodyStart {
  /// The line of the first formula; without one the first line that opens a paragraph; nil when there is neither.
  static func line(in printed: PrintedText) -> Int? {
    if let line = formula(in: printed) { return part(above: line, in: printed) ?? line }
    return opening(in: printed)
  }

  /// The line of the letter that heads the first of a set of resolutions, between the title and the formula.
  private static func part(above formula: Int, in printed: PrintedText) -> Int? {
    let lines = (max(0, formula - printed.thresholds.headingLines)..<formula).reversed()
    return lines.first { line in
      let content = printed.text.content(line)
      return content.count <= 12 && printed.pack.divisions.partLetter(of: printed.text.string(line: line)) == "A"
    }
  }

  /// The first formula; where the masthead names the organ in the same words (`大会`, `Генеральная Ассамблея`), that with
  /// a comma behind it.
  static func formula(in printed: PrintedText) -> Int? {
    let formulas = printed.lines.indices.lazy.filter { printed.formulas.organ(of: printed.text.content($0)) != nil }
    guard let first = formulas.first else { return nil }
    let line = printed.text.string(line: first)
    guard printed.pack.organs.contains(where: { $0.name == line }) else { return first }
    let masthead = first...(first + printed.thresholds.mastheadLines)
    return formulas.prefix { masthead.contains($0) }.first { BodyStart.endsInComma(printed.text.content($0)) } ?? first
  }

  private static func endsInComma(_ content: ArraySlice<UInt8>) -> Bool {
    content.last == 0x2C || content.hasSuffix(Array("，".utf8)) || content.hasSuffix(Array("،".utf8))
  }

  /// The last line with a preambular opener before the first line that ends in a comma, or the first numbered line.
  ///
  /// Titles may start like preambular paragraphs ("Strengthening…"), but have no comma at their end.
  private static func opening(in printed: PrintedText) -> Int? {
    var candidate: Int?
    for (index, line) in printed.lines.enumerated() {
      let content = printed.bytes[line.bytes]
      if let label = LineLabel(content), label.isFirstNumber { return candidate ?? index }
      if opens(content, .preambular, printed) { candidate = index }
      if candidate == nil, line.blanksBefore > 0, opens(content, .operative, printed) { return index }
      if candidate != nil, content.last == 0x2C { return candidate }
    }
    return candidate
  }

  private static func opens(_ content: ArraySlice<UInt8>, _ kind: Paragraph.Kind, _ printed: PrintedText) -> Bool {
    guard let first = content.first, !first.isLowerASCII, !first.isDigit, first > 0x2F else { return false }
    return printed.pack.listsOpener(of: content, in: kind)
  }
}
