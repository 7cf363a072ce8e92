/// The word classes that opener wordings name, and how tables of them are made.
struct OpenerClasses {
  let folding: FoldedText.Folding
  let wholeWords: Bool
  private let tables: [String: PhraseTable]

  init(_ data: LanguageData, folding: FoldedText.Folding, wholeWords: Bool) {
    self.folding = folding
    self.wholeWords = wholeWords
    let names = data["opener-class"].map { ($0.key, data.values("opener-class", $0.key)) }
    tables = Dictionary(names, uniquingKeysWith: { first, _ in first })
      .mapValues { PhraseTable($0, folding: folding, wholeWords: wholeWords) }
  }

  func table(_ phrases: [String]) -> PhraseTable { PhraseTable(phrases, folding: folding, wholeWords: wholeWords) }

  /// Reads a wording like `with {degree}* {feeling}`; `{head}` stands for the heads, where they are given.
  func pattern(_ source: String, heads: PhraseTable?) -> OpenerPattern {
    OpenerPattern(steps: source.split(separator: " ").map { step($0, heads) })
  }

  private func step(_ token: Substring, _ heads: PhraseTable?) -> OpenerPattern.Step {
    let count: OpenerPattern.Count = token.hasSuffix("*") ? .many : token.hasSuffix("?") ? .optional : .once
    let name = String(token.drop { $0 == "{" }.prefix { $0 != "}" && $0 != "?" && $0 != "*" })
    guard token.hasPrefix("{") else { return .init(table: table([name]), count: count, isHead: false) }
    if name == "head", let heads { return .init(table: heads, count: count, isHead: true) }
    return .init(table: tables[name] ?? table([]), count: count, isHead: false)
  }
}
