import ResolutionModel

extension LanguagePack {
  /// Whether `text` starts with an opener whose verb or adjective the pack lists, not only with a word of its shape;
  /// the case of its first letter is not looked at.
  package func listsOpener(of text: some Collection<UInt8>, in kind: Paragraph.Kind) -> Bool {
    let folded = FoldedText(text, folding: folding, limit: 120)
    return kind == .preambular ? preambularGrammar.isListed(folded) : operativeGrammar.isListed(folded)
  }

  /// Whether `text`, folded as the language's wordings are, starts with an opener of either part that the pack lists.
  package func listsOpener(of text: FoldedText) -> Bool {
    preambularGrammar.isListed(text) || operativeGrammar.isListed(text)
  }
}
