import ResolutionModel

extension BodyReader {
  /// A paragraph without a number that starts with a listed opener: no heading does.
  mutating func takeOpened(_ index: Int) -> Bool {
    guard !hasNumbers, lines[index].label == nil, mayStart(index) else { return false }
    let isOpened =
      (phase == .preamble && evidence.listsOpener(index, .preambular))
      || evidence.listsOpener(index, .operative)
    return isOpened && takeUnnumbered(index)
  }

  /// `* On behalf of the members of the Group of Mills.`: a note whose mark is a star stands under the page and in no
  /// paragraph.
  mutating func takeStarred(_ index: Int) -> Bool {
    let content = lines.content(index)
    let stars = content.prefix { $0 == 0x2A }
    guard (1...3).contains(stars.count), content.dropFirst(stars.count).first == 0x20, lines[index].gap != .none,
      isComplete(before: index)
    else { return false }
    unplaced.append(lines[index].line)
    while taken < lines.count, lines[taken].gap == .none, lines[taken].label == nil {
      unplaced.append(lines[taken].line)
      taken += 1
    }
    return true
  }

  /// A paragraph without a number, by the evidence.
  mutating func takeUnnumbered(_ index: Int) -> Bool {
    guard phase != .closed || isInAnnex, mayStart(index) else { return false }
    let operative = evidence.points(
      at: index, of: .operative, after: running, inPreamble: phase == .preamble)
    // Among numbered paragraphs the preamble is over: a comma there ends nothing.
    if hasNumbers, operative < neededPoints, !isBehindEnd(index) { return false }
    let preambular = evidence.points(at: index, of: .preambular, after: running)
    guard max(preambular, operative) >= neededPoints || isBehindEnd(index) else { return false }
    open(kind(at: index, preambular: preambular, operative: operative), at: index)
    // A list may go on behind text of neither part.
    if blocks.last?.kind != .unnumbered { path = [] }
    return true
  }

  /// Whether the best of openers could make a line the start of a paragraph.
  private func mayStart(_ index: Int) -> Bool {
    isBehindEnd(index)
      || evidence.setting(of: index, after: running, commaEnds: true) + StartEvidence.mostForOpening >= neededPoints
  }

  /// Whether a line stands behind the last numbered paragraph: that one alone ends with a full stop, here on a line cut
  /// short and with a blank line below it.
  private func isBehindEnd(_ index: Int) -> Bool {
    guard let previous, hasNumbers, let last = blocks.last, last.kind == .operative, lines[index].gap == .blank,
      lines.initial(index) == .upper
    else { return false }
    return lines.ending(previous) == .stop && lines.isShort(previous, before: index)
  }

  var isInAnnex: Bool {
    divisions.contains { if case .annex = $0 { true } else { false } }
  }

  private var neededPoints: Double {
    if isInAnnex && phase == .preamble || blocks.last?.kind == .unnumbered {
      return printed.thresholds.startPointsInAnnex
    }
    return hasNumbers ? printed.thresholds.startPointsAmongNumbered : printed.thresholds.startPoints
  }

  private mutating func kind(at index: Int, preambular: Double, operative: Double) -> Paragraph.Kind {
    let isOperative = operative > preambular
    if isInAnnex { return isOperative && phase == .operative ? .operative : .unnumbered }
    switch phase {
    case .preamble where isOperative:
      phase = .operative
      return .operative
    case .preamble: return .preambular
    case .operative, .closed:
      if preambular > operative, lines.openerLength(index, in: .preambular) > 0, !hasNumbers { return .preambular }
      return isOperative ? .operative : .unnumbered
    }
  }
}
