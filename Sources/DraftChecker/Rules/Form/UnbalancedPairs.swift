import ResolutionModel

/// Quotation marks and parentheses that open also close.
public struct UnbalancedPairs: Rule {
  public let description = RuleDescription(
    id: "unbalanced-pairs",
    summary: "Quotation marks and parentheses are closed in the paragraph that opens them",
    reason: """
      A title whose quotation mark is not closed runs into the text after it, and the Secretariat has to ask where it \
      ends. A quotation of several paragraphs opens each of them and closes the last.
      """,
    source: "United Nations Editorial Manual, \"Quotations\" and \"Punctuation\".",
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1, entitled ⟦“⟧Tides and winds,
        *Decides* to consider the item “Tides⟦)⟧”.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution 70/1, intitulée ⟦«⟧\u{A0}Marées,
        *Décide* de rester saisie de la question.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1 (“Tides (and ‘winds’)”), the States’ own and paragraph a) of it,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *Генеральная Ассамблея*,
        *ссылаясь* на резолюцию, озаглавленную «Доклад „Приливы“»,
        *постановляет* продолжать заниматься этим вопросом.
        """, language: .russian),
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    var quotation: Unicode.Scalar?
    return draft.enacting.flatMap { index -> [Remark] in
      guard quotation != nil || PairScan.canHoldSigns(draft.paragraphs[index].text) else { return [] }
      let scan = PairScan(draft.paragraphs[index].text, language: draft.resolution.language, continuing: quotation)
      quotation = scan.continued
      return scan.faults.map { Remark(.text(index, $0.range), "“\($0.sign)” has no partner in this paragraph") }
    }
  }
}
