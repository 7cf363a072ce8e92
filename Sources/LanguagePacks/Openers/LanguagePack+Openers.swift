import ResolutionModel

extension LanguagePack {
  /// The part of a resolution that an opener belongs to.
  package enum Part: Hashable, Sendable {
    case preambular
    case operative
  }

  /// The length of the opener that `text` starts with, in UTF-8 bytes; 0 when it starts with none.
  ///
  /// The opener is what the Secretariat sets in italics: the first verb with its adverbs, marker and feeling, without
  /// what it governs. `text` must start with the first word, after the printed number. The brackets of a draft in front
  /// of it are part of it: `[Urges`.
  package func openerLength(of text: some StringProtocol, in kind: Paragraph.Kind) -> Int {
    let unbracketed = Substring(Substring(text).unicodeScalars.drop { $0 == "[" })
    let length =
      switch kind {
      case .preambular: length(of: unbracketed, preambularGrammar)
      case .operative: length(of: unbracketed, operativeGrammar)
      default: 0
      }
    return length > 0 ? text.utf8.count - unbracketed.utf8.count + length : 0
  }

  /// Whether a paragraph that starts like `text` is preambular or operative; nil when its start is no opener of
  /// either. Listed openers decide before the mere shape of the first word.
  package func partOfOpener(_ text: some StringProtocol) -> Part? {
    guard startsLikeAnOpener(text) else { return nil }
    let folded = FoldedText(text, folding: folding, limit: LanguagePack.longestOpener)
    let listed = (preambularGrammar.isListed(folded), operativeGrammar.isListed(folded))
    if listed.0 != listed.1 { return listed.0 ? .preambular : .operative }
    let ends = (preambularGrammar.end(in: folded) ?? 0, operativeGrammar.end(in: folded) ?? 0)
    return ends.0 == ends.1 ? nil : ends.0 > ends.1 ? .preambular : .operative
  }

  /// A paragraph's first words with the ending of a finite verb added, where they then are a listed operative opener and
  /// were none before: `Requests` for `Request`; with the length in UTF-8 bytes of the words as written.
  package func finiteOpener(of text: String) -> (opener: String, length: Int)? {
    let endings = values("opener-shape", "finite-ending")
    guard !endings.isEmpty, openerLength(of: text, in: .operative) == 0 else { return nil }
    let words = text.split(separator: Character(" "), maxSplits: 2, omittingEmptySubsequences: false).prefix(2)
    for count in 1...max(1, words.count) {
      let written = words.prefix(count).joined(separator: " ")
      for ending in endings {
        let rest = String(decoding: text.utf8.dropFirst(written.utf8.count), as: UTF8.self)
        let folded = FoldedText(written + ending + rest, folding: folding, limit: LanguagePack.longestOpener)
        if operativeGrammar.isListed(folded) { return (written + ending, written.utf8.count) }
      }
    }
    return nil
  }

  private func length(of text: some StringProtocol, _ grammar: OpenerGrammar) -> Int {
    guard startsLikeAnOpener(text) else { return 0 }
    let start = FoldedText(text, folding: folding, limit: LanguagePack.usualOpener)
    let end = grammar.end(in: start) ?? 0
    if end * 2 < start.bytes.count { return start.sourceLength(of: end) }
    let longer = FoldedText(text, folding: folding, limit: LanguagePack.longestOpener)
    return grammar.end(in: longer).map(longer.sourceLength) ?? 0
  }

  /// No opener reaches further, in bytes.
  package static let longestOpener = 200
  /// Most openers reach not even half as far; what follows them must be seen to know that they end.
  private static let usualOpener = 100

  /// Openers start with a capital in the languages that do so; what goes on a sentence does not.
  private func startsLikeAnOpener(_ text: some StringProtocol) -> Bool {
    switch language {
    case .english, .french, .spanish: text.unicodeScalars.first?.properties.isUppercase ?? false
    case .russian, .arabic, .chinese: true
    }
  }
}
