import ResolutionModel

extension BodyReader {
  /// A heading between paragraphs: lines without punctuation at their end, right before something that surely starts.
  mutating func takeHeading(_ index: Int) -> Bool {
    if takeBoldHeading(index) { return true }
    guard phase != .closed, canHead(index), isComplete(before: index),
      let end = headingEnd(from: index, isFresh: false)
    else { return false }
    open(.heading, at: index, depth: headingDepth)
    take(upTo: end)
    path = []
    return true
  }

  /// Bold lines behind others that are not, as many as a heading may have.
  private mutating func takeBoldHeading(_ index: Int) -> Bool {
    guard phase != .closed, let end = boldEnd(from: index),
      previous.map({ !lines.isBold($0) || lines[index].gap != .none }) ?? true
    else { return false }
    open(.heading, at: index, depth: headingDepth)
    take(upTo: end)
    path = []
    return true
  }

  /// The first line behind a heading in bold; nil when the line is not bold or too many are.
  private func boldEnd(from index: Int) -> Int? {
    guard lines.isBold(index), lines[index].label.map({ $0.form == .stopped }) ?? true else { return nil }
    var end = index + 1
    while end < lines.count, lines.isBold(end), lines[end].gap == .none, !isDivision(end) { end += 1 }
    return end - index <= printed.thresholds.headingLines ? end : nil
  }

  /// Adds the lines up to `end` to the open heading.
  mutating func take(upTo end: Int) {
    while taken < end {
      add(taken, to: blocks.count - 1, withLabel: true)
      taken += 1
    }
  }

  /// The title below the number of a division that has just been entered.
  mutating func takeTitle() {
    if taken < lines.count, !isDivision(taken), let end = boldEnd(from: taken) { return take(upTo: end) }
    if let end = headingEnd(from: taken, isFresh: true) { return take(upTo: end) }
    var end = taken
    while end < lines.count, end - taken < printed.thresholds.headingLines, lines.ending(end) == .none {
      if end > taken, lines[end].gap != .none { break }
      end += 1
    }
    let isClosed = end < lines.count && lines[end].gap != .none
    if isClosed { take(upTo: end) }
  }

  private func canHead(_ index: Int) -> Bool {
    switch lines.initial(index) {
    case .upper, .caseless, .bracket: lines[index].label.map { $0.form == .stopped } ?? true
    case .lower, .digit, .punctuation: false
    }
  }

  /// The first line after a heading that starts at `index`; nil when no heading starts there.
  ///
  /// - Parameter isFresh: whether a division has just begun, whose paragraphs count from 1.
  private func headingEnd(from index: Int, isFresh: Bool) -> Int? {
    var end = index
    while end < lines.count, end - index <= printed.thresholds.headingLines {
      if surelyStarts(end, isFresh: isFresh) {
        if end == index { return isFresh ? end : nil }
        return lines.ending(end - 1) == .none ? end : nil
      }
      guard lines[end].label == nil || end == index, end == index || lines[end].gap != .blank || isFresh else {
        return nil
      }
      let ending = lines.ending(end)
      guard ending == .none || ending == .comma else { return nil }
      end += 1
    }
    return nil
  }

  /// Whether something other than running text starts at a line, without regard to the line before.
  private func surelyStarts(_ index: Int, isFresh: Bool) -> Bool {
    if isDivision(index) || startsTable(index) || printed.formulas.organ(of: lines.content(index)) != nil {
      return true
    }
    if let label = lines[index].label, let number = label.number,
      lines.initial(index) != .lower || printed.opensInLowerCase
    {
      return number == expected || (number == 1 && !hasNumbers)
    }
    guard isFresh || phase == .preamble, lines[index].label == nil, index == 0 || parted(index) else { return false }
    return evidence.listsOpener(index, .preambular) || (isFresh && evidence.listsOpener(index, .operative))
  }

  /// Whether the line before a line does not end in a comma, as the line before a heading's paragraph never does.
  private func parted(_ index: Int) -> Bool { lines.ending(index - 1) != .comma }
}
