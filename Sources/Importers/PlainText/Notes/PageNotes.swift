/// All footnotes of a text, with the roles of their lines.
struct PageNotes {
  private(set) var notes: [PageNote] = []
  private(set) var roles: [LineRole]

  init(printed: PrintedText, roles: [LineRole], bodyStart: Int) {
    self.roles = roles
    var regions = NoteRegions(printed: printed, roles: roles)
    let ruled = regions.find()
    for region in ruled { mark(region) }
    let trailing = TrailingNotes(printed: printed, roles: self.roles, bodyStart: bodyStart).find()
    for region in trailing { mark(region) }
    settleRules(ruled + trailing)
    var scopeStart = bodyStart
    for region in (ruled + trailing).sorted(by: { $0.lines[0] < $1.lines[0] }) {
      let first = region.rule ?? region.lines[0]
      read(region, in: printed, scope: min(scopeStart, first)..<first)
      scopeStart = (region.lines.last ?? first) + 1
    }
  }

  private mutating func mark(_ region: NoteRegion) {
    for line in region.lines { roles[line] = .note }
    for line in region.pageNumbers { roles[line] = .pageNumber }
    if let rule = region.rule { roles[rule] = .noteRule }
  }

  /// A rule without notes below it is only a line.
  private mutating func settleRules(_ regions: [NoteRegion]) {
    let used = Set(regions.compactMap(\.rule))
    for line in roles.indices where roles[line] == .noteRule && !used.contains(line) { roles[line] = .separator }
  }

  private mutating func read(_ region: NoteRegion, in printed: PrintedText, scope: Range<Int>) {
    var texts = NoteTexts(printed: printed, region: region)
    let (found, continuation) = texts.read(scope: scope)
    if let last = notes.indices.last {
      notes[last].pieces += continuation
    } else if !continuation.isEmpty {
      for line in region.lines where continuation.contains(printed.lines[line].bytes) { roles[line] = .body }
    }
    notes += found
  }
}
