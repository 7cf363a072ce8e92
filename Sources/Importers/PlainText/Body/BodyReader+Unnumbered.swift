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

  /// A paragraph without a number, by the evidence.
  mutating func takeUnnumbered(_ index: Int) -> Bool {
    guard phase != .closed || isInAnnex, mayStart(index) else { return false }
    let operative = evidence.points(
      at: index, of: .operative, after: running, inPreamble: phase == .preamble)
    // Among numbered paragraphs the preamble is over: a comma there ends nothing.
    if hasNumbers, operative < neededPoints { return false }
    let preambular = evidence.points(at: index, of: .preambular, after: running)
    guard max(preambular, operative) >= neededPoints else { return false }
    open(kind(at: index, preambular: preambular, operative: operative), at: index)
    // A list may go on behind text of neither part.
    if blocks.last?.kind != .unnumbered { path = [] }
    return true
  }

  /// Whether the best of openers could make a line the start of a paragraph.
  private func mayStart(_ index: Int) -> Bool {
    evidence.setting(of: index, after: running, commaEnds: true) + StartEvidence.mostForOpening >= neededPoints
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
