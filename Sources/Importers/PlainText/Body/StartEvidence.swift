import ResolutionModel

/// How much speaks for a new paragraph at a line, in points.
///
/// No sign decides alone: lines of one paragraph may start with a capital or an opener, paragraphs may end without
/// punctuation, and extraction puts blank lines where it likes.
struct StartEvidence {
  let lines: BodyLines

  /// The points for a paragraph of `kind` at `index`, behind the line `previous`; nil at the start of a part.
  ///
  /// - Parameters:
  ///   - labelled: whether a number stands before it; what follows may then be in lower case.
  ///   - inPreamble: whether the line before belongs to the preamble, whose paragraphs end in commas.
  func points(
    at index: Int, of kind: Paragraph.Kind, after previous: Int?, labelled: Bool = false, inPreamble: Bool = false
  ) -> Double {
    max(opening(index, kind), labelled ? -1 : -.infinity)
      + setting(of: index, after: previous, commaEnds: inPreamble || kind == .preambular)
  }

  /// The most that first words can say.
  static let mostForOpening = 3.0

  /// What the layout and the end of the line before say.
  func setting(of index: Int, after previous: Int?, commaEnds: Bool) -> Double {
    layout(index, after: previous) + (previous.map { parting($0, from: index, commaEnds: commaEnds) } ?? 1.5)
  }

  /// What the first words say.
  func opening(_ index: Int, _ kind: Paragraph.Kind) -> Double {
    if listsOpener(index, kind) || opensInItalics(index) { return StartEvidence.mostForOpening }
    if lines.openerLength(index, in: kind) > 0 { return 2 }
    switch lines.initial(index) {
    case .upper: return 0.5
    case .bracket, .caseless: return 0
    case .digit: return -1
    case .lower, .punctuation: return -4
    }
  }

  /// Whether a line's first words are in italics and others are not, and no pack says which part they open.
  private func opensInItalics(_ index: Int) -> Bool {
    let bytes = lines[index].bytes
    let end = lines.printed.text.typesetting.italicEnd(from: bytes.lowerBound)
    guard end > bytes.lowerBound + 3, end < bytes.upperBound, lines.initial(index) == .upper else { return false }
    return ![.preambular, .operative].contains { lines.openerLength(index, in: $0) > 0 }
  }

  /// Whether a line starts with an opener that the language's pack lists.
  func listsOpener(_ index: Int, _ kind: Paragraph.Kind) -> Bool {
    switch lines.initial(index) {
    case .upper, .caseless: break
    case .lower where lines.printed.opensInLowerCase: break
    case .lower, .digit, .punctuation, .bracket: return false
    }
    return lines.printed.pack.listsOpener(of: lines.unbracketed(index), in: kind)
  }

  /// What blank lines and the indent say.
  private func layout(_ index: Int, after previous: Int?) -> Double {
    let line = lines[index]
    var points =
      switch line.gap {
      case .blank: lines.isSpaced ? 2.5 : 1.5
      case .none: lines.isSpaced ? -1.5 : 0.0
      case .page: 0.0
      }
    if lines.isIndented { points += line.indent >= 2 ? 2.5 : -2 }
    if let previous, line.gap == .none, lines.isShort(previous, before: index) { points += 1 }
    return points
  }

  /// What the end of the line before says. A comma ends preambular paragraphs only; a colon that ends a short line
  /// ends what announces a list.
  private func parting(_ previous: Int, from index: Int, commaEnds: Bool) -> Double {
    switch lines.ending(previous) {
    case .semicolon: 1.5
    case .comma: commaEnds ? 1.5 : -1
    case .stop: 1
    case .colon: lines.isShort(previous, before: index) ? 3 : 0.5
    case .none: -3
    }
  }
}
