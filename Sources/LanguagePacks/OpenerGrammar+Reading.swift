import ResolutionModel

extension OpenerGrammar {
  /// Reads the grammar of one part (`PP` or `OP`) from a language's data.
  init(_ data: LanguageData, part: String, folding: FoldedText.Folding, wholeWords: Bool) {
    let reader = OpenerGrammarReader(data: data, part: part, folding: folding, wholeWords: wholeWords)
    let heads = reader.heads()
    self.heads = heads.table
    kinds = heads.kinds
    before = reader.patterns("opener-before", "any") + reader.patterns("opener-before", part)
    after = reader.complements(heads.table)
    fixed = reader.table(data.values("opener-fixed", part))
    shapes = reader.shapes()
  }
}

/// Builds the tables of an opener grammar.
private struct OpenerGrammarReader {
  let data: LanguageData
  let part: String
  let folding: FoldedText.Folding
  let wholeWords: Bool
  private let classes: [String: PhraseTable]
  private let kindNames: [String]

  init(data: LanguageData, part: String, folding: FoldedText.Folding, wholeWords: Bool) {
    self.data = data
    self.part = part
    self.folding = folding
    self.wholeWords = wholeWords
    let names = Set(data["opener-class"].map(\.key)).sorted()
    classes = Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, PhraseTable(data.values("opener-class", name), folding: folding, wholeWords: wholeWords))
      })
    kindNames = Set(data["opener-head-" + part].map(\.key)).sorted()
  }

  func table(_ phrases: [String]) -> PhraseTable { PhraseTable(phrases, folding: folding, wholeWords: wholeWords) }

  /// The heads, and for each its kinds as bits. Heads of the kind `bare` need no lead.
  func heads() -> (table: PhraseTable, kinds: [UInt64]) {
    var kinds: [String: UInt64] = [:]
    var order: [String] = []
    for entry in data["opener-head-" + part] {
      for head in entry.values {
        if kinds[head] == nil { order.append(head) }
        kinds[head, default: OpenerGrammar.anyKind] |= bit(entry.key)
      }
    }
    let bare = Set(data.values("opener-head-" + part, "bare"))
    let numbered = order.enumerated().flatMap { index, head in
      spellings(of: head).flatMap { bare.contains(head) ? [$0] : led($0) }.map { ($0, index) }
    }
    return (PhraseTable(numbered: numbered, folding: folding, wholeWords: wholeWords), order.map { kinds[$0] ?? 1 })
  }

  func patterns(_ field: String, _ key: String) -> [OpenerPattern] {
    data.values(field, key).map { pattern($0, heads: nil) }
  }

  func complements(_ heads: PhraseTable) -> [OpenerGrammar.Complement] {
    ["opener-after", "opener-after-" + part].flatMap { field in
      data[field].flatMap { entry in
        entry.values.map { .init(pattern: pattern($0, heads: heads), kinds: bit(entry.key)) }
      }
    }
  }

  func shapes() -> OpenerShapes {
    OpenerShapes(
      shapes: shapes(part),
      particles: table(data.values("opener-shape", "particle")),
      exceptions: table(data.values("word", "function") + data.values("opener-shape", "except-" + part)),
      otherShapes: shapes("except-shape-" + part),
      followers: table(data.values("opener-shape", "except-before")))
  }

  private func shapes(_ key: String) -> [WordShape] {
    data.values("opener-shape", key).map { WordShape($0, folding: folding) }
  }

  private func bit(_ kind: String) -> UInt64 {
    kind == "any" ? OpenerGrammar.anyKind : kindNames.firstIndex(of: kind).map { 2 << UInt64(min($0, 61)) } ?? 0
  }

  /// A head, and if it has several words the head with a marker after the first: `Having also considered`.
  private func spellings(of head: String) -> [String] {
    guard let space = head.firstIndex(of: " ") else { return [head] }
    return [head] + data.values("opener-class", "inner").map { head[..<space] + " " + $0 + head[space...] }
  }

  /// A head with each of the words that must stand before heads in this part (Arabic إذ), where there are such.
  private func led(_ head: String) -> [String] {
    let leads = data.values("opener-lead", part)
    return leads.isEmpty ? [head] : leads.map { $0 + " " + head }
  }

  private func pattern(_ source: String, heads: PhraseTable?) -> OpenerPattern {
    OpenerPattern(
      steps: source.split(separator: " ").map { token in
        let count: OpenerPattern.Count = token.hasSuffix("*") ? .many : token.hasSuffix("?") ? .optional : .once
        let name = token.drop { $0 == "{" }.prefix { $0 != "}" && $0 != "?" && $0 != "*" }
        guard token.hasPrefix("{") else { return .init(table: table([String(name)]), count: count, isHead: false) }
        if name == "head", let heads { return .init(table: heads, count: count, isHead: true) }
        return .init(table: classes[String(name)] ?? table([]), count: count, isHead: false)
      })
  }
}
