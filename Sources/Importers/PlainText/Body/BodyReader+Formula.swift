import ResolutionModel

extension BodyReader {
  /// "The General Assembly,"; a second one after a colon opens a resolution quoted inside the first.
  mutating func takeFormula(_ index: Int) -> Bool {
    guard lines[index].label == nil, printed.formulas.organ(of: lines.content(index)) != nil else { return false }
    let isQuoted = blocks.contains { $0.kind == .formula && $0.divisions == divisions }
    if isQuoted, endsInColon {
      drafts += 1
      enter(divisions + [.draft(drafts)])
    } else {
      phase = .preamble
      path = []
    }
    open(.formula, at: index)
    return true
  }

  /// Whether the last paragraph announces what follows; headings between do not count.
  private var endsInColon: Bool {
    guard let last = blocks.last(where: { $0.kind != .heading })?.pieces.last else { return false }
    return printed.bytes[last].last == 0x3A
  }
}
