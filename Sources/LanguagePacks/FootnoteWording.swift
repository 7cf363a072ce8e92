/// How footnotes are set and worded.
package struct FootnoteWording: Sendable {
  /// On which side of a punctuation mark the note's mark stands.
  package enum MarkPosition: String, Sendable {
    case before
    case after
  }

  package let markPosition: MarkPosition
  /// `Ibid.`, what stands for the source of the note before.
  package let sameSource: [String]
  /// `See`, `See also`.
  package let see: [String]

  init(_ data: LanguageData) {
    markPosition = data.values("footnote", "mark").first.flatMap(MarkPosition.init) ?? .after
    sameSource = data.values("footnote", "ibid")
    see = data.values("footnote", "see")
  }
}
