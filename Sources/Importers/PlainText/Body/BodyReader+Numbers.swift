import ResolutionModel

extension BodyReader {
  /// An operative number: the next one, or one that follows within reach where more speaks for it.
  mutating func takeNumber(_ index: Int) -> Bool {
    guard phase != .closed, let label = lines[index].label else { return false }
    if case .preambular = label.form { return takePreambularNumber(index, label) }
    guard let number = label.number, believes(number, label, at: index) else { return false }
    if number != expected, label.suffix.isEmpty { warnOfJump(to: number, at: index) }
    open(.operative, at: index, label: print(label, number))
    expected = max(label.suffix.isEmpty ? number + 1 : expected, number)
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
      evidence.points(at: index, of: .operative, after: previous, labelled: true)
      + (lines[index].labelLine == nil ? 0 : 3)
    if number == expected { return points >= 0 }
    if !label.suffix.isEmpty, number == expected - 1 || number == expected { return points >= 0 }
    if number > expected, number <= expected + printed.thresholds.numberJump { return points >= 3 }
    return points >= printed.thresholds.startPoints && (number == 1 || number < expected)
  }

  /// `PP3`, in drafts that number their preamble.
  private mutating func takePreambularNumber(_ index: Int, _ label: LineLabel) -> Bool {
    guard phase == .preamble else { return false }
    open(.preambular, at: index, label: printed.text.string(label.bytes))
    path = []
    return true
  }

  private func print(_ label: LineLabel, _ number: Int) -> String {
    if case .misprinted = label.form { return "\(number)." }
    return printed.text.string(label.bytes)
  }

  private mutating func warnOfJump(to number: Int, at index: Int) {
    let line = printed.lines[lines[index].line].number
    warnings.append(ImportWarning(.numbering, "paragraph \(number) where \(expected) was to come", line: line))
  }
}
