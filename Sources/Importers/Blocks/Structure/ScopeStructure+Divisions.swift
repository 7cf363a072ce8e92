import ResolutionModel

extension ScopeStructure {
  /// Sets the divisions of every block: annexes, sections that count anew, lettered parts of these.
  mutating func divide(annexes: inout [[Division]: Int]) {
    for index in blocks.indices { blocks[index].divisions = divisions }
    var starts = blocks.indices.filter { isAnnexHead(blocks[$0]) }
    if isAttachment, !blocks.isEmpty {
      // What stands before the word "Annex" belongs to it.
      if starts.isEmpty { starts = [0] } else { starts[0] = 0 }
    }
    divideSections(0..<(starts.first ?? blocks.count), in: divisions)
    for (place, start) in starts.enumerated() {
      annexes[divisions, default: 0] += 1
      let annex = divisions + [.annex(annexes[divisions, default: 1])]
      let range = start..<(place + 1 < starts.count ? starts[place + 1] : blocks.count)
      for index in range { blocks[index].divisions = annex }
      if blocks[start].role == .heading { blocks[start].isDivisionHead = true }
      divideSections(range, in: annex)
    }
  }

  private func isAnnexHead(_ block: Block) -> Bool {
    block.role == .heading && block.label.flatMap { pack.divisions.annexNumber(of: $0) } != nil
  }

  private mutating func divideSections(_ range: Range<Int>, in outer: [Division]) {
    var heads = DivisionHead.sections(in: blocks, range, pack.divisions)
    guard countsAnew(heads, in: range) else { return divideParts(range, in: outer) }
    heads = completed(heads, in: range)
    apply(heads, in: range, outer)
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1].index : range.upperBound
      divideParts(head.index + 1..<max(head.index + 1, end), in: outer + [head.division])
    }
  }

  private mutating func divideParts(_ range: Range<Int>, in outer: [Division]) {
    let heads = DivisionHead.parts(in: blocks, range, pack.divisions)
    if countsAnew(heads, in: range) { apply(heads, in: range, outer) }
  }

  private mutating func apply(_ heads: [DivisionHead], in range: Range<Int>, _ outer: [Division]) {
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1].index : range.upperBound
      for index in head.index..<end { blocks[index].divisions = outer + [head.division] }
      blocks[head.index].isDivisionHead = true
    }
  }

  /// Whether the numbers of the paragraphs start again under one of the heads, or preambular paragraphs stand there.
  private func countsAnew(_ heads: [DivisionHead], in range: Range<Int>) -> Bool {
    guard let first = heads.first else { return false }
    var hasCounted = blocks[range.lowerBound..<first.index].contains { $0.number != nil }
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1].index : range.upperBound
      let inside = blocks[head.index..<end]
      if inside.contains(where: { $0.role == .preambular }) { return true }
      if hasCounted, inside.first(where: { $0.number != nil })?.number == 1 { return true }
      if inside.contains(where: { $0.number != nil }) { hasCounted = true }
    }
    return false
  }

  /// Adds sections whose number the markup has lost: an unnumbered heading under which the paragraphs start at 1 again,
  /// where the next section's number leaves a gap.
  private mutating func completed(_ heads: [DivisionHead], in range: Range<Int>) -> [DivisionHead] {
    var complete: [DivisionHead] = []
    for (place, head) in heads.enumerated() {
      complete.append(head)
      guard place + 1 < heads.count else { break }
      let gap = heads[place + 1].number - head.number - 1
      guard gap > 0 else { continue }
      let lost = restarts(in: head.index + 1..<heads[place + 1].index).prefix(gap)
      for (offset, index) in lost.enumerated() {
        let number = head.number + offset + 1
        complete.append(DivisionHead(index: index, number: number, division: .section(number)))
        warnings.append(
          ImportWarning(
            .numbering, "section \(number) has lost its number in the markup",
            line: blocks[index].text.lines.lowerBound))
      }
    }
    return complete
  }

  /// Unnumbered headings before which paragraphs are numbered and after which they start at 1.
  private func restarts(in range: Range<Int>) -> [Int] {
    var counted = false
    var found: [Int] = []
    var heading: Int?
    for index in range {
      if blocks[index].role == .heading { heading = heading ?? index }
      if blocks[index].number == 1, counted, let start = heading { found.append(start) }
      if blocks[index].number != nil { (counted, heading) = (true, nil) }
    }
    return found
  }
}
