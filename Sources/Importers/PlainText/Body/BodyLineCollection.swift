/// Collects the lines of running text from the source, with their gaps, indents and labels.
enum BodyLineCollection {
  /// - Parameter marks: the marks of notes in the order of the text.
  static func lines(of printed: PrintedText, roles: [LineRole], from start: Int, marks: [NoteMark]) -> BodyLines {
    let indices = roles.indices.filter { $0 >= start && roles[$0] == .body }
    let margins = PageMargins(indices.map { printed.lines[$0] })
    var lines: [BodyLine] = []
    lines.reserveCapacity(indices.count)
    var mark = 0
    for (place, index) in indices.enumerated() {
      let source = printed.lines[index]
      while mark < marks.count, marks[mark].bytes.upperBound <= source.bytes.lowerBound { mark += 1 }
      var line = BodyLine(
        line: index, bytes: source.bytes, end: textEnd(of: source.bytes, marks: marks, from: mark), gap: .none,
        indent: source.indent - margins.margin(of: source.page))
      if place > 0 { line.gap = gap(before: index, after: indices[place - 1], in: printed, roles) }
      label(&line, in: printed)
      lines.append(line)
    }
    return BodyLines(printed: printed, lines: lines)
  }

  private static func gap(
    before index: Int, after previous: Int, in printed: PrintedText, _ roles: [LineRole]
  ) -> BodyLine.Gap {
    let isSamePage = printed.lines[index].page == printed.lines[previous].page
    if isSamePage, previous + 2 == index, roles[previous + 1] == .separator { return .blank }
    guard index == previous + 1, printed.lines[index].page == printed.lines[previous].page else { return .page }
    return printed.lines[index].blanksBefore > 0 ? .blank : .none
  }

  private static func label(_ line: inout BodyLine, in printed: PrintedText) {
    guard let label = LineLabel(printed.bytes[line.bytes]) else { return }
    line.label = label
    line.bytes = min(label.textStart, line.bytes.upperBound)..<line.bytes.upperBound
    line.end = max(line.end, line.bytes.lowerBound)
  }

  /// The end of a line's text before the marks that close it.
  private static func textEnd(of bytes: Range<Int>, marks: [NoteMark], from first: Int) -> Int {
    var end = bytes.upperBound
    let own = marks[first...].prefix { $0.bytes.lowerBound < bytes.upperBound }
    for mark in own.reversed() where mark.bytes.upperBound == end { end = mark.bytes.lowerBound }
    return max(end, bytes.lowerBound)
  }
}
