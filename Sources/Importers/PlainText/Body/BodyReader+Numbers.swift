import ResolutionModel

extension BodyReader {
  /// An operative number: the next one, or one that follows within reach where more speaks for it.
  mutating func takeNumber(_ index: Int) -> Bool {
    guard phase != .closed, let label = lines[index].label else { return false }
    if case .preambular = label.form { return takePreambularNumber(index, label) }
    guard let number = label.number ?? misread(label, at: index), believes(number, label, at: index) else {
      return false
    }
    if number != expected, hasNumbers || number != continued, !label.isInserted { warnOfJump(to: number, at: index) }
    let mended = print(label, number)
    if mended != printed.text.string(label.bytes) { warnOfMisreading(label, as: mended, at: index) }
    open(.operative, at: index, label: mended)
    expected = max(label.isInserted ? expected : number + 1, number)
    hasNumbers = true
    phase = .operative
    path = []
    return true
  }

  /// Whether a number at the start of a line counts a paragraph rather than belonging to a sentence.
  func believes(_ number: Int, _ label: LineLabel, at index: Int) -> Bool {
    if case .dashed = label.form, pack.language != .arabic { return false }
    if case .misprinted = label.form, number != expected || lines.openerLength(index, in: .operative) == 0 {
      return false
    }
    let points =
      evidence.points(at: index, of: .operative, after: running, labelled: true, inPreamble: phase == .preamble)
      + (lines[index].labelLine == nil ? 0 : 3)
    if number == expected || (!hasNumbers && number == continued) {
      // Behind a blank line the next number needs no full stop before it.
      return points >= 0 || (lines[index].gap == .blank && lines.initial(index) != .lower)
    }
    if label.isInserted, number == expected - 1 || number == expected { return points >= 0 }
    if number > expected, number <= expected + printed.thresholds.numberJump { return points >= 3 }
    return points >= printed.thresholds.startPoints && (number == 1 || number < expected)
  }

  /// The number that comes next, where letters stand for its figures: `S. Appeals`, `ll. Requests`.
  private func misread(_ label: LineLabel, at index: Int) -> Int? {
    guard label.form == .stopped, evidence.listsOpener(index, .operative), isComplete(before: index) else { return nil }
    let figures = printed.bytes[label.bytes].dropLast().map { LineLabel.figure(for: $0) }
    return figures[...].decimal == expected ? expected : nil
  }

  /// `PP3`, in drafts that number their preamble.
  private mutating func takePreambularNumber(_ index: Int, _ label: LineLabel) -> Bool {
    guard phase == .preamble else { return false }
    open(.preambular, at: index, label: printed.text.string(label.bytes))
    path = []
    return true
  }

  private func print(_ label: LineLabel, _ number: Int) -> String {
    if label.form == .misprinted(number) || label.form == .stopped { return "\(number)." }
    return printed.text.string(label.bytes)
  }

  private mutating func warnOfMisreading(_ label: LineLabel, as read: String, at index: Int) {
    let line = printed.lines[lines[index].line].number
    let message = "the number \(printed.text.string(label.bytes)) is read as \(read)"
    warnings.append(ImportWarning(.repaired, message, line: line))
  }

  private mutating func warnOfJump(to number: Int, at index: Int) {
    let line = printed.lines[lines[index].line].number
    warnings.append(ImportWarning(.numbering, "paragraph \(number) where \(expected) was to come", line: line))
  }
}
