import ResolutionModel

/// A short draft that shows what a rule flags or accepts.
///
/// One paragraph a line, in the notation of the canonical form: openers and formula in `*…*`, `1.` for operative
/// paragraphs, `(a)` indented by four spaces a level, `^[…]` for a footnote at its mark (`^3[…]` where the printed
/// number is not the next), `## …` for a heading. A heading that is a roman numeral opens a section, `# Annex` an
/// annex. A heading line with the date of adoption and a closing date stand as printed. What a flagged example is flagged for stands in `⟦…⟧`.
public struct RuleExample: Hashable, Sendable {
  public let language: Language
  public let organ: Organ
  /// The resolution's own symbol, where the rule looks at it.
  public let symbol: Symbol?
  /// The text with its `⟦…⟧`.
  public let marked: String
  /// The adopted text it is measured against, in the same notation, where the rule looks at one.
  public let base: String?
  /// The official text it must be, where the rule looks at one.
  public let official: String?
  /// What is adopted already, where the rule looks at it.
  public let adopted: AdoptedResolutions

  public init(
    _ marked: String, language: Language = .english, organ: Organ = .generalAssembly, symbol: Symbol? = nil,
    base: String? = nil, official: String? = nil, adopted: AdoptedResolutions = AdoptedResolutions()
  ) {
    self.marked = marked
    self.language = language
    self.organ = organ
    self.symbol = symbol
    self.base = base
    self.official = official
    self.adopted = adopted
  }

  /// The text without its marks.
  public var text: String { String(marked.filter { $0 != "⟦" && $0 != "⟧" }) }
}
