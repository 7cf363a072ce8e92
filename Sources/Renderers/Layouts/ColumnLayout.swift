/// Sets two texts side by side in lines of a fixed width:
///
///     Requests the Office to    │ Requests the Office to
///     count [-hives-];          │ count {+swarms+};
struct ColumnLayout {
  private static let rule = " │ "
  /// Columns narrower than this cannot be read.
  static let narrowest = 24

  /// Columns of either text.
  private let width: Int
  /// Whether insertions and deletions are bracketed, for pages without colour.
  private let isMarked: Bool

  /// A page of so many columns, indentation taken off.
  init(page: Int, isMarked: Bool) {
    width = max(ColumnLayout.narrowest, (page - DisplayWidth.of(ColumnLayout.rule)) / 2)
    self.isMarked = isMarked
  }

  func block(_ left: [StyledRun], _ right: [StyledRun], indent: Int = 0) -> StyledBlock {
    let (lefts, rights) = (lines(left), lines(right))
    var runs: [StyledRun] = []
    for number in 0..<max(lefts.count, rights.count) {
      if number > 0 { runs.append(StyledRun("\n")) }
      runs += padded(number < lefts.count ? lefts[number] : []) + [StyledRun(ColumnLayout.rule, .muted)]
      if number < rights.count { runs += rights[number] }
    }
    return StyledBlock(.preformatted, indent: indent, runs)
  }

  private func lines(_ runs: [StyledRun]) -> [[StyledRun]] {
    LineBreaker(width: width, breaksWords: true).lines(of: runs.joinedByRole.map(marked)).map(trimmed)
  }

  /// Marks stand in the text itself: they must be counted before lines are broken.
  private func marked(_ run: StyledRun) -> StyledRun {
    let text = run.part == .note ? "^[\(run.text)]" : run.text
    guard isMarked, !run.text.isEmpty else { return StyledRun(text, run.role) }
    return switch run.role {
    case .inserted: StyledRun("{+\(text)+}")
    case .deleted: StyledRun("[-\(text)-]")
    default: StyledRun(text, run.role)
    }
  }

  private func padded(_ line: [StyledRun]) -> [StyledRun] {
    let used = line.reduce(0) { $0 + DisplayWidth.of($1.text) }
    return line + [StyledRun(String(repeating: " ", count: max(0, width - used)))]
  }

  /// The line without the spaces it was broken at.
  private func trimmed(_ line: [StyledRun]) -> [StyledRun] {
    var line = line
    while let last = line.last, last.text.hasSuffix(" ") {
      line[line.count - 1].text.removeLast()
      if line[line.count - 1].text.isEmpty { line.removeLast() }
    }
    return line
  }
}
