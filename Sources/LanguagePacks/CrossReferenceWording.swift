/// The words of references within a resolution.
package struct CrossReferenceWording: Sendable {
  /// `paragraph`, `paragraphs`, every grammatical form, in lower case.
  package let paragraphWords: [String]
  /// `subparagraph`, `alinéa`.
  package let subparagraphWords: [String]
  /// `section`, `part`.
  package let sectionWords: [String]
  /// `annex`.
  package let annexWords: [String]
  /// `above`, `ci-dessus`.
  package let aboveWords: [String]
  /// `below`, `ci-après`.
  package let belowWords: [String]
  /// `the present resolution`, every grammatical form.
  package let presentResolution: [String]

  init(_ data: LanguageData) {
    paragraphWords = data.values("reference", "paragraph")
    subparagraphWords = data.values("reference", "subparagraph")
    sectionWords = data.values("reference", "section")
    annexWords = data.values("reference", "annex")
    aboveWords = data.values("reference", "above")
    belowWords = data.values("reference", "below")
    presentResolution = data.values("reference", "present-resolution")
  }
}
