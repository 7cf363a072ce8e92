/// Joins a number that stands alone on its line with the paragraph it counts.
///
/// `pdftotext` prints it before the paragraph or behind the paragraph's first line:
///
///     2.                                      Commends the Centre for International Crime
///     Welcomes the entry into force of the    3.
///     Convention;                             Prevention for its work;
struct LabelAttachment {
  private let lines: BodyLines

  /// The lines of labels that no line stands beside, by their index in the source.
  private(set) var lost: [Int] = []

  init(_ lines: BodyLines) { self.lines = lines }

  /// The lines without those of lone labels, each of these given to a line beside it.
  mutating func joined() -> BodyLines {
    var joined: [BodyLine] = []
    /// The index, among all lines, of each joined line.
    var origins: [Int] = []
    var waiting: BodyLine?
    for index in 0..<lines.count {
      var line = lines[index]
      if line.bytes.isEmpty, line.label != nil {
        if let target = origins.last, countsLineBefore(index, target), let last = joined.popLast() {
          joined.append(LabelAttachment.label(last, with: line))
        } else {
          if let waiting { lost.append(waiting.line) }
          waiting = line
        }
        continue
      }
      if let label = waiting {
        if line.label == nil { line = LabelAttachment.label(line, with: label) } else { lost.append(label.line) }
      }
      waiting = nil
      joined.append(line)
      origins.append(index)
    }
    if let waiting { lost.append(waiting.line) }
    return BodyLines(printed: lines.printed, lines: joined)
  }

  /// Whether a lone label at `index` counts the paragraph that starts on the line `target` before it.
  private func countsLineBefore(_ index: Int, _ target: Int) -> Bool {
    guard lines[target].label == nil, target == index - 1 else { return false }
    let evidence = StartEvidence(lines: lines)
    let above = evidence.points(at: target, of: .operative, after: target > 0 ? textLine(before: target) : nil)
    guard let next = textLine(after: index) else { return above > 0 }
    let below = evidence.points(at: next, of: .operative, after: target) + (lines[index].gap == .blank ? 1.5 : 0)
    return above > below
  }

  private func textLine(before index: Int) -> Int? {
    var line = index - 1
    while line >= 0, index - line < 4 {
      if !lines[line].bytes.isEmpty { return line }
      line -= 1
    }
    return nil
  }

  private func textLine(after index: Int) -> Int? {
    var line = index + 1
    while line < lines.count, line - index < 4 {
      if !lines[line].bytes.isEmpty { return lines[line].label == nil ? line : nil }
      line += 1
    }
    return nil
  }

  private static func label(_ line: BodyLine, with alone: BodyLine) -> BodyLine {
    var labelled = line
    labelled.label = alone.label
    labelled.labelLine = alone.line
    if alone.line < line.line, alone.gap != .none { labelled.gap = alone.gap }
    return labelled
  }
}
