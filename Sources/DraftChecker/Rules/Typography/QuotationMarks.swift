import LanguagePacks
import ResolutionModel

/// Quotation marks and apostrophes are the language's own.
public struct QuotationMarks: Rule {
  public let description = RuleDescription(
    id: "quotation-marks",
    summary: "Quotation marks and apostrophes are the language's: “ ” and ’, « » in French and Russian",
    reason: """
      Typewriter marks do not tell opening from closing, and a mark of another language shows that a title was pasted \
      from its other version.
      """,
    source: """
      United Nations Editorial Manual, "Quotations"; in the official texts of 2019 to 2023, French has 3,877 pairs \
      of « » and 18 of “ ”, and 209,225 apostrophes ’ to 11 '.
      """,
    severity: .note, fixes: .safe,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1, entitled ⟦"⟧Tides⟦"⟧, and the owner⟦'⟧s mill,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *Генеральная Ассамблея*,
        *ссылаясь* на резолюцию, озаглавленную ⟦“⟧Приливы⟦”⟧,
        *постановляет* продолжать заниматься этим вопросом.
        """, language: .russian),
    ],
    accepted: [
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* la règle «\u{A0}dite “des marées”\u{A0}»,
        *Décide* de rester saisie de la question.
        """, language: .french)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let scan = QuotationScan(draft.pack)
    return draft.written.indices.filter { draft.paragraphs[$0].kind != .table }.flatMap { index in
      scan.faults(in: draft.written[index]).map { fault in
        let spot = draft.written[index].spot(index, fault.index..<fault.index + 1)
        return Remark(
          spot,
          fault.due.map { "“\(fault.sign)” is set as “\($0)” here" }
            ?? "“\(fault.sign)” is not a mark of this language",
          correction: fault.due.map { .safe(spot, $0) })
      }
    }
  }
}
