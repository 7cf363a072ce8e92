/// The signs a language's texts are set with.
package struct Typography: Sendable {
  /// The sign in words like l’eau and State’s: `’`; empty where there is none.
  package let apostrophe: String
  /// Quotation marks, opening and closing, the outer pair first.
  package let quotes: [(open: String, close: String)]
  /// Signs with a no-break space before them (French `; : ! ? » %`).
  package let noBreakBefore: [String]
  /// Signs with a no-break space after them (French `«`).
  package let noBreakAfter: [String]
  /// Words kept on a line with what follows (`no 5`, `№ 5`, `par. 3`).
  package let noBreakAfterWords: [String]
  /// What separates thousands in figures; empty where they are not separated.
  package let thousandsSeparator: String
  package let decimalSeparator: String
  /// What stands between the ends of a range of figures: `–`.
  package let rangeDash: String
  /// What follows figures in ordinals: `th`, `e`; the usual ones.
  package let ordinalSuffixes: [String]

  init(_ data: LanguageData) {
    func first(_ key: String) -> String { data.values("typography", key).first ?? "" }
    func all(_ key: String) -> [String] { data.values("typography", key) }
    apostrophe = first("apostrophe")
    let marks = all("quotes")
    quotes = stride(from: 0, to: marks.count - 1, by: 2).map { (open: marks[$0], close: marks[$0 + 1]) }
    noBreakBefore = all("no-break-before")
    noBreakAfter = all("no-break-after")
    noBreakAfterWords = all("no-break-after-word")
    thousandsSeparator = first("thousands").replacingName
    decimalSeparator = first("decimal")
    rangeDash = first("range-dash")
    ordinalSuffixes = all("ordinal-suffix")
  }
}

extension String {
  /// A space that the data file names because it cannot be seen there.
  fileprivate var replacingName: String {
    switch self {
    case "NBSP": "\u{A0}"
    case "SPACE": " "
    default: self
    }
  }
}
