/// Finds where the footnotes stand.
///
/// Below a rule they run to the end of the page, which a form feed or a running head shows. Where neither is left,
/// as in texts copied by hand, they end with the last note that is complete:
///
///     _______________
///     1 E/CN.15/2003/5.
///      communication de rapports à la Conférence
struct NoteRegions {
  let printed: PrintedText
  let roles: [LineRole]
  /// The number the next note should bear; nil as long as none has been seen.
  private(set) var expected: Int?

  init(printed: PrintedText, roles: [LineRole]) {
    self.printed = printed
    self.roles = roles
  }

  mutating func find() -> [NoteRegion] {
    var regions: [NoteRegion] = []
    var line = 0
    while line < roles.count {
      guard roles[line] == .noteRule, let region = region(below: line) else {
        line += 1
        continue
      }
      regions.append(region)
      line = (region.lines.last ?? line) + 1
    }
    return regions
  }

  /// The region below a rule; nil when no note follows the rule.
  private mutating func region(below rule: Int) -> NoteRegion? {
    let (end, isBounded) = pageEnd(after: rule)
    let candidates = (rule + 1..<end).filter { roles[$0] == .body || (roles[$0] == .pageNumber && isNumber($0)) }
    let numbers = NoteNumbers(candidates, printed: printed, roles: roles, expected: expected)
    let pageNumbers = candidates.filter { isNumber($0) && !numbers.markerLines.contains($0) }
    let apart = Set(pageNumbers)
    let lines = candidates.filter { !apart.contains($0) }
    guard !lines.isEmpty, !numbers.markerLines.isEmpty || (expected != nil && isBounded) else { return nil }
    let kept = isBounded ? lines : complete(lines, numbers: numbers)
    if let last = numbers.last(among: kept) { expected = last + 1 }
    let bounds = Set(kept)
    let labels = numbers.labels.filter { bounds.contains($0.key) }
    return NoteRegion(lines: kept, labels: labels, pageNumbers: pageNumbers, rule: rule)
  }

  /// Whether a line is a number alone, or a page and the number of pages.
  private func isNumber(_ line: Int) -> Bool {
    switch printed.shapes[line] {
    case .number, .pageOfPages: true
    default: false
    }
  }

  /// The first line after the page of `rule`, and whether a form feed shows that nothing but notes comes before it.
  private func pageEnd(after rule: Int) -> (Int, isBounded: Bool) {
    let page = printed.lines[rule].page
    var line = rule + 1
    while line < roles.count {
      if printed.lines[line].page != page { return (line, true) }
      if roles[line] == .runningHead || roles[line] == .noteRule { return (line, false) }
      line += 1
    }
    return (line, page > 0)
  }

  /// The lines up to the end of the last complete note, where no form feed bounds the region.
  private func complete(_ lines: [Int], numbers: NoteNumbers) -> [Int] {
    var kept: [Int] = []
    // Marks that still wait for a text of their own.
    var waiting = 0
    for line in lines {
      let content = printed.text.content(line)
      if let label = numbers.labels[line] {
        waiting += label.length < content.count ? 0 : 1
      } else if let last = kept.last, waiting <= 0, printed.text.content(last).last == 0x2E, startsBody(line) {
        break
      }
      if waiting > 0, content.last == 0x2E { waiting -= 1 }
      kept.append(line)
    }
    return kept
  }

  /// Whether a line after a complete note can only be text: behind a blank line, in lower case, or numbered.
  private func startsBody(_ line: Int) -> Bool {
    let content = printed.text.content(line)
    if printed.lines[line].blanksBefore > 0 { return true }
    guard let first = content.first else { return false }
    return first.isLowerASCII || first == 0xC3 || LineLabel(content) != nil
      || printed.formulas.organ(of: content) != nil
  }
}
