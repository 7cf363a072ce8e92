/// Every rule there is.
public enum RuleCatalogue {
  /// The rules in the order in which reports list them.
  public static let all: [any Rule] = form + openers + citations + negotiation + typography + against

  /// How paragraphs are numbered, closed and annotated.
  public static let form: [any Rule] = [
    Numbering(), TerminalPunctuation(), FormulaComma(), FootnoteMarks(), ListConjunction(), DuplicateParagraph(),
    UnbalancedPairs(),
  ]

  /// The verbs and adjectives that paragraphs open with.
  public static let openers: [any Rule] = [
    OpenerForm(), OpenerAgreement(), ContinuationCycle(), MarkerPosition(),
  ]

  /// Resolutions, paragraphs, sessions and dates that the text names.
  public static let citations: [any Rule] = [
    CitationForm(), CitationDate(), UnknownCitation(), SupersededCitation(), MissingPredecessor(), CrossReference(),
    PastSession(), OwnSession(), HeadingDate(), DateForm(),
  ]

  /// What a negotiation leaves behind.
  public static let negotiation: [any Rule] = [BracketsLeft(), NegotiationMarks(), ProvisionalLabels()]

  /// Signs and spelling, looked for in the source as written.
  public static let typography: [any Rule] = [
    Spelling(), NoBreakSpaces(), QuotationMarks(), StraySpaces(), MixedScript(), ScriptPunctuation(), OrdinalForm(),
  ]

  /// The draft against a text adopted before; silent without one.
  public static let against: [any Rule] = [
    AgreedLanguage(), OpenerStrength(), DroppedParagraph(), StaleText(), UntrackedChange(),
  ]

  /// The rules that hold to habits of the United Nations which other bodies do not share: its formula, its spelling and
  /// marks, the order of its openers, the sessions of its organs.
  public static let unitedNationsHabits: Set<String> = Set(
    ([
      FormulaComma(), OpenerAgreement(), ContinuationCycle(), MarkerPosition(), CitationForm(), CitationDate(),
      PastSession(), OwnSession(), DateForm(), Spelling(),
    ] as [any Rule]).map(\.id))

  /// The rule of an identifier; nil when there is none.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.id == id } }
}
