extension OpenerGrammar {
  /// Reads the grammar of one part (`PP` or `OP`) from a language's data.
  init(_ data: LanguageData, part: String, classes: OpenerClasses) {
    let reader = OpenerGrammarReader(data: data, part: part, classes: classes)
    let heads = reader.heads()
    self.heads = heads.table
    kinds = heads.kinds
    leads = reader.leads()
    before = reader.patterns("opener-before", "any") + reader.patterns("opener-before", part)
    after = reader.complements(heads.table)
    shapes = reader.shapes()
  }
}

/// Builds the tables of an opener grammar.
private struct OpenerGrammarReader {
  let data: LanguageData
  let part: String
  let classes: OpenerClasses
  private let kindNames: [String]

  init(data: LanguageData, part: String, classes: OpenerClasses) {
    self.data = data
    self.part = part
    self.classes = classes
    kindNames = Set(data["opener-head-" + part].map(\.key)).subtracting(["bare"]).sorted()
  }

  /// The heads, and for each its kinds as bits; heads of several words also with a marker after the first.
  func heads() -> (table: PhraseTable, kinds: [UInt64]) {
    var table = classes.table([])
    var kinds: [UInt64] = []
    let markers = data.values("opener-class", "inner").map { FoldedText.whole($0, classes.folding) }
    for entry in data["opener-head-" + part] {
      for head in entry.values.map({ FoldedText.whole($0, classes.folding) }) {
        let number = table.insert(head, kinds.count)
        if number == kinds.count { kinds.append(OpenerGrammar.anyKind) }
        kinds[number] |= bit(entry.key)
        for spelling in with(markers, in: head) { table.insert(spelling, number) }
      }
    }
    return (table, kinds)
  }

  func leads() -> PhraseTable? {
    let words = data.values("opener-lead", part)
    return words.isEmpty ? nil : classes.table(words)
  }

  func patterns(_ field: String, _ key: String) -> [OpenerPattern] {
    data.values(field, key).map { classes.pattern($0, heads: nil) }
  }

  func complements(_ heads: PhraseTable) -> [OpenerGrammar.Complement] {
    ["opener-after", "opener-after-" + part].flatMap { field in
      data[field].flatMap { entry in
        entry.values.map { .init(pattern: classes.pattern($0, heads: heads), kinds: bit(entry.key)) }
      }
    }
  }

  func shapes() -> OpenerShapes {
    OpenerShapes(
      shapes: shapes(part),
      particles: classes.table(data.values("opener-shape", "particle")),
      exceptions: classes.table(data.values("word", "function") + data.values("opener-shape", "except-" + part)),
      otherShapes: shapes("except-shape-" + part),
      followers: classes.table(data.values("opener-shape", "except-before")))
  }

  private func shapes(_ key: String) -> [WordShape] {
    data.values("opener-shape", key).map { WordShape($0, folding: classes.folding) }
  }

  /// The bit of a kind: the lowest for every head, the next for those without a lead, then the others by name.
  private func bit(_ kind: String) -> UInt64 {
    switch kind {
    case "any": OpenerGrammar.anyKind
    case "bare": OpenerGrammar.bareKind
    default: kindNames.firstIndex(of: kind).map { 4 << UInt64(min($0, 60)) } ?? 0
    }
  }

  /// `Having also considered`, of `Having considered`.
  private func with(_ markers: [[UInt8]], in head: [UInt8]) -> [[UInt8]] {
    guard let space = head.firstIndex(of: 0x20) else { return [] }
    return markers.map { head[...space] + $0 + head[space...] }
  }
}
