import LanguagePacks
import ResolutionModel

/// Dates are written day, month, year.
public struct DateForm: Rule {
  public let description = RuleDescription(
    id: "date-form",
    summary: "Dates are written 20 December 2006, 1er juillet 2020, 20 de diciembre de 2006",
    reason: "One form in all texts keeps dates findable, and the same date from showing up as a change.",
    source: "United Nations Editorial Manual, “Dates”; no other form occurs in official texts of 2019 to 2023.",
    severity: .warning, languages: [.english, .french, .spanish], fixes: .safe,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the meetings of ⟦December 20, 2006⟧, ⟦1st of May 2007⟧, ⟦5th June 2008⟧ and ⟦03 July 2009⟧,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* la journée du ⟦1 juillet 2006⟧,
        *Décide* de rester saisie de la question.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the meeting of 20 December 2006, and that of May 2007, 130 of them, the 1st of many,
        *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let scan = DateFormScan(draft.pack)
    return draft.written.indices.filter { draft.paragraphs[$0].kind != .table }.flatMap { index -> [Remark] in
      let text = draft.written[index]
      return scan.faults(in: text).map { fault in
        let spot = Remark.Spot.written(index, fault.range)
        return Remark(
          spot, "“\(text.string(fault.range))” is written “\(fault.due)”", correction: .safe(spot, fault.due))
      }
    }
  }
}
