/// Joins a number that stands alone on its line with the paragraph it counts.
///
/// `pdftotext` prints it before the paragraph or behind the paragraph's first line; of a paragraph of two lines it may
/// print the number and the second line first:
///
///     2.                   Commends the Centre for          9.
///     Welcomes the entry   3.                               session.
///     into force of the    Prevention for its work;
///     Convention;                                           Decides to continue at its
struct LabelAttachment {
  private let lines: BodyLines
  private let evidence: StartEvidence
  private var joined: [BodyLine] = []
  private var waiting: BodyLine?
  /// The lines of labels that no line stands beside, by their index in the source.
  private(set) var lost: [Int] = []

  init(_ lines: BodyLines) {
    self.lines = lines
    evidence = StartEvidence(lines: lines)
  }

  /// The lines without those of lone labels, each of these given to a line beside it.
  mutating func joinedLines() -> BodyLines {
    var index = 0
    while index < lines.count {
      if isLone(index) {
        take(label: index)
      } else if waiting != nil, isTurned(index) {
        take(line: lines[index + 1])
        take(line: lines[index], after: lines[index + 1])
        index += 1
      } else {
        take(line: lines[index])
      }
      index += 1
    }
    if let waiting { lost.append(waiting.line) }
    return BodyLines(printed: lines.printed, lines: joined)
  }

  private func isLone(_ index: Int) -> Bool { lines[index].bytes.isEmpty && lines[index].label != nil }

  private mutating func take(label index: Int) {
    if let waiting { lost.append(waiting.line) }
    waiting = nil
    if countsLineBefore(index), let last = joined.popLast() {
      joined.append(LabelAttachment.label(last, with: lines[index]))
    } else {
      waiting = lines[index]
    }
  }

  private mutating func take(line: BodyLine, after first: BodyLine? = nil) {
    var line = line
    if first != nil { line.gap = .none }
    if let label = waiting {
      if line.label == nil { line = LabelAttachment.label(line, with: label) } else { lost.append(label.line) }
    }
    waiting = nil
    joined.append(line)
  }

  /// Whether the line behind a lone label is the second of its paragraph and the one after it the first.
  private func isTurned(_ index: Int) -> Bool {
    let (second, first, next) = (index, index + 1, index + 2)
    guard first < lines.count, lines[second].gap == .none, lines[first].gap != .none, lines[first].label == nil,
      lines.ending(second) != .none, [.none, .comma].contains(lines.ending(first)),
      next >= lines.count || lines[next].gap != .none || isLone(next) || isMeeting(next)
    else { return false }
    let isBroken = !lines.isShort(first, before: second) && lines.isShort(second, before: first)
    return isBroken && opening(first) >= opening(second)
  }

  private func isMeeting(_ index: Int) -> Bool {
    lines.content(index).count <= 80
      && lines.printed.pack.closing.meeting(of: lines.printed.text.string(lines[index].bytes)) != nil
  }

  private func opening(_ index: Int) -> Double { evidence.opening(index, .operative) }

  /// Whether a lone label counts the paragraph that starts on the line before it.
  private func countsLineBefore(_ index: Int) -> Bool {
    guard index > 0, !isLone(index - 1), let last = joined.last, last.line == lines[index - 1].line, last.label == nil,
      lines.printed.formulas.organ(of: lines.content(index - 1)) == nil
    else { return false }
    let target = index - 1
    guard let next = nextText(after: index) else { return opening(target) > 0 }
    if [.semicolon, .stop, .colon].contains(lines.ending(target)), lines.initial(next) == .upper { return false }
    let isOpened = (evidence.listsOpener(target, .operative), evidence.listsOpener(next, .operative))
    if isOpened.0 != isOpened.1 { return isOpened.0 }
    let above = evidence.points(at: target, of: .operative, after: target > 0 && !isLone(target - 1) ? target - 1 : nil)
    let below = evidence.points(at: next, of: .operative, after: target) + (lines[index].gap == .blank ? 1.5 : 0)
    return above > below
  }

  /// The line behind a label, when it has none itself.
  private func nextText(after index: Int) -> Int? {
    let next = index + 1
    return next < lines.count && lines[next].label == nil ? next : nil
  }

  private static func label(_ line: BodyLine, with alone: BodyLine) -> BodyLine {
    var labelled = line
    labelled.label = alone.label
    labelled.labelLine = alone.line
    if alone.line < line.line, alone.gap != .none { labelled.gap = alone.gap }
    return labelled
  }
}
