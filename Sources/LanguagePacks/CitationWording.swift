/// The words around citations of resolutions and decisions.
package struct CitationWording: Sendable {
  /// `resolution`, `resolutions`, every grammatical form, in lower case.
  package let resolutionWords: [String]
  /// `decision`, `decisions`.
  package let decisionWords: [String]
  /// Words that make a citation the organ's own: `its`, `sa`.
  package let ownWords: [String]
  /// What stands between a symbol and its date: `of`, `en date du`; empty in Chinese, which puts the date first.
  package let dateConnectors: [String]
  /// What stands between the last two members of a list: `and`.
  package let listConjunctions: [String]
  /// What stands between the ends of a range: `to`.
  package let rangeWords: [String]

  init(_ data: LanguageData) {
    resolutionWords = data.values("citation", "resolution")
    decisionWords = data.values("citation", "decision")
    ownWords = data.values("citation", "own")
    dateConnectors = data.values("citation", "date-connector")
    listConjunctions = data.values("citation", "and")
    rangeWords = data.values("citation", "to")
  }
}
