import ResolutionModel

extension BodyReader {
  /// `(a)`, `(i)` and their like, where counting expects them.
  ///
  /// `(i)` follows `(h)` or opens a level of its own: after a colon the inner level is tried first, else the outer.
  mutating func takeSubparagraph(_ index: Int) -> Bool {
    guard phase != .closed, let label = lines[index].label, isLetter(label), let owner = owner,
      isParted(index)
    else { return false }
    let text = printed.text.string(label.bytes)
    guard let depth = depth(of: text, at: index) else { return false }
    path = Array(path.prefix(depth - 1)) + [pack.labels.position(of: text, depth: depth) ?? 1]
    open(owner, at: index, label: text, depth: depth)
    return true
  }

  private func isLetter(_ label: LineLabel) -> Bool { label.form == .enclosed || label.form == .stopped }

  /// The kind of the paragraph that sub-paragraphs here belong to.
  private var owner: Paragraph.Kind? {
    guard let last = blocks.last(where: { $0.kind != .heading && $0.kind != .table }), last.divisions == divisions,
      last.kind != .formula
    else { return nil }
    return last.kind
  }

  private func depth(of label: String, at index: Int) -> Int? {
    let inner = path.count + 1
    let levels = Array(1...min(4, max(1, inner)))
    let opensLevel = previous.map { lines.ending($0) == .colon } ?? false
    let tried = opensLevel ? levels.reversed() : levels.filter { $0 < inner }.reversed() + levels.filter { $0 == inner }
    return tried.first { depth in
      let next = depth == inner ? 1 : path[depth - 1] + 1
      return pack.labels.position(of: label, depth: depth) == next
    }
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
    let word = lines.sentence(index).suffix(while: \.isWordByte)
    let rest = lines.sentence(index).dropLast(word.count)
    guard (1...5).contains(word.count), rest.last == 0x20, let sign = rest.dropLast().last else { return false }
    return sign == 0x3B || sign == 0x2C
  }
}
