import ResolutionModel

extension BodyReader {
  /// "The General Assembly,"; a second one after a colon opens a resolution quoted inside the first.
  mutating func takeFormula(_ index: Int) -> Bool {
    guard lines[index].label == nil, printed.formulas.organ(of: lines.content(index)) != nil else { return false }
    if withFormula.contains(divisions), endsInColon {
      drafts += 1
      enter(divisions + [.draft(drafts)])
    } else {
      phase = .preamble
      path = []
    }
    open(.formula, at: index)
    withFormula.insert(divisions)
    return true
  }

  /// Whether the last paragraph announces what follows; headings between do not count.
  private var endsInColon: Bool {
    guard let owner, let last = blocks[owner].pieces.last else { return false }
    return printed.bytes[last].last == 0x3A
  }
}
