import ResolutionModel

extension BodyReader {
  /// `(a)`, `(i)` and their like, where counting expects them.
  ///
  /// `(i)` follows `(h)` or opens a level of its own: after a colon the inner level is tried first, else the outer.
  mutating func takeSubparagraph(_ index: Int) -> Bool {
    guard phase != .closed, let label = lines[index].label, isLetter(label), let kind = ownerKind,
      isParted(index)
    else { return false }
    let text = printed.text.string(label.bytes)
    guard let place = place(of: text, at: index), place.depth <= ownerDepth + 1 else { return false }
    path = Array(path.prefix(place.depth - 1)) + [place.step]
    open(kind, at: index, label: text, depth: place.depth)
    return true
  }

  /// `(a)`, `a)`, or `a.`; capitals with a full stop head what follows.
  private func isLetter(_ label: LineLabel) -> Bool {
    label.form == .enclosed || (label.form == .stopped && !printed.bytes[label.bytes.lowerBound].isUpperASCII)
  }

  /// The kind of the paragraph that sub-paragraphs here belong to.
  private var ownerKind: Paragraph.Kind? {
    guard let owner, blocks[owner].divisions == divisions, blocks[owner].kind != .formula else { return nil }
    return blocks[owner].kind
  }

  private var ownerDepth: Int { owner.map { blocks[$0].depth } ?? 0 }

  /// The depth of a label and its count there: the next of an open list, or the first of a new one.
  private func place(of label: String, at index: Int) -> (depth: Int, step: ListStep)? {
    let opened = path.count < 4 ? opening(label).map { (path.count + 1, $0) } : nil
    if let previous, lines.ending(previous) == .colon, let opened { return opened }
    if let inserted = LineLabel.withoutSuffix(label), let place = place(ofInserted: inserted) { return place }
    for depth in stride(from: path.count, to: 0, by: -1) {
      let last = path[depth - 1]
      if pack.labels.position(of: label, depth: last.level) == last.count + 1 {
        return (depth, ListStep(level: last.level, count: last.count + 1))
      }
    }
    return opened
  }

  /// The place of `(b bis)`: that of the `(b)` before it, so that `(c)` is still due.
  private func place(ofInserted label: String) -> (depth: Int, step: ListStep)? {
    let depths = stride(from: path.count, to: 0, by: -1)
    let depth = depths.first { pack.labels.position(of: label, depth: path[$0 - 1].level) == path[$0 - 1].count }
    return depth.map { ($0, path[$0 - 1]) }
  }

  /// A list that a label opens. The levels count in letters and roman numerals by turns; a text may start with either.
  private func opening(_ label: String) -> ListStep? {
    let usual = path.count + 1
    let levels = [usual] + (1...4).filter { $0 != usual }
    return levels.first { pack.labels.position(of: label, depth: $0) == 1 }.map { ListStep(level: $0, count: 1) }
  }

  /// Whether a line stands apart from the sentence before: `or` at the end of a line before `(b)` does not.
  private func isParted(_ index: Int) -> Bool {
    guard let previous else { return true }
    if lines[index].labelLine != nil || lines[index].gap == .blank { return true }
    if lines.isIndented, lines[index].indent >= 2, lines.isShort(previous, before: index) { return true }
    return lines.ending(previous) != .none || endsInConjunction(previous)
  }

  /// `; and`, `, or` at the end of a line.
  private func endsInConjunction(_ index: Int) -> Bool {
    let word = lines.sentence(index).lastWord
    let rest = lines.sentence(index).dropLast(word.count)
    guard (1...5).contains(word.count), rest.last == 0x20, let sign = rest.dropLast().last else { return false }
    return sign == 0x3B || sign == 0x2C
  }
}

/// How far a list has come, and the level of the language's label scheme that it counts by.
struct ListStep: Hashable, Sendable {
  var level: Int
  var count: Int
}
