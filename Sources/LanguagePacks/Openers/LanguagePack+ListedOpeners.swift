import ResolutionModel

extension LanguagePack {
  /// Whether `text` starts with an opener whose verb or adjective the pack lists, not only with a word of its shape.
  package func listsOpener(of text: some StringProtocol, in kind: Paragraph.Kind) -> Bool {
    guard openerLength(of: text, in: kind) > 0 else { return false }
    let folded = FoldedText(text, folding: folding, limit: LanguagePack.longestOpener)
    return kind == .preambular ? preambularGrammar.isListed(folded) : operativeGrammar.isListed(folded)
  }
}
