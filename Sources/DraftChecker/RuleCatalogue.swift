/// Every rule there is.
public enum RuleCatalogue {
  /// The rules in the order in which reports list them.
  public static let all: [any Rule] = [
    Numbering(), TerminalPunctuation(), FormulaComma(), FootnoteMarks(), CitationDate(), OpenerForm(), CrossReference(),
    PastSession(), OwnSession(),
    BracketsLeft(), UnbalancedPairs(), DuplicateParagraph(), HeadingDate(),
  ]

  /// The rule of an identifier; nil when there is none.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.id == id } }
}
