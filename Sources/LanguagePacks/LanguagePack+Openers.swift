import ResolutionModel

extension LanguagePack {
  /// The length of the opener that `text` starts with, in UTF-8 bytes; 0 when it starts with none.
  ///
  /// The longest listed opener wins that ends at a word's end.
  package func openerLength(of text: String, in kind: Paragraph.Kind) -> Int {
    switch kind {
    case .preambular: preambularOpeners.longestPrefix(of: text)
    case .operative: operativeOpeners.longestPrefix(of: text)
    default: 0
    }
  }
}
