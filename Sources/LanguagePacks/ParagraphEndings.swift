import ResolutionModel

/// The punctuation that paragraphs end with.
package struct ParagraphEndings: Sendable {
  /// After the enacting formula when preambular paragraphs follow: `,`.
  package let formula: String
  /// `,`.
  package let preambular: String
  /// Of every operative paragraph but the last: `;`.
  package let operative: String
  /// Of the last operative paragraph: `.`.
  package let last: String
  /// Of text before sub-paragraphs: `:`.
  package let chapeau: String

  init(_ data: LanguageData) {
    func ending(_ key: String) -> String { data.values("ending", key).first ?? "" }
    formula = ending("formula")
    preambular = ending("PP")
    operative = ending("OP")
    last = ending("last")
    chapeau = ending("chapeau")
  }
}
