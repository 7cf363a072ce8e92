import LanguagePacks
import ResolutionModel

/// Symbols are written as the Library writes them.
public struct CitationForm: Rule {
  public let description = RuleDescription(
    id: "citation-form",
    summary: "A cited symbol is well formed: A/RES/58/135, 58/135, 1325 (2000), 217 A (III)",
    reason: """
      A symbol with a hyphen for its stroke, a space inside it or without its year is found by no search and linked by \
      no reader.
      """,
    source: "Dag Hammarskjöld Library, “United Nations Document Symbols”.",
    severity: .error, fixes: .suggested,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution ⟦70-1⟧ of 25 September 2015 and the report in ⟦A/RES/70-1⟧,
        *Recalling also* Security Council resolution ⟦1325⟧ of 31 October 2000,
        *Decides* to remain seized of the matter.
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 70/1 and 217 A (III), and Security Council resolution 1325 (2000),
        *Noting* document A/RES/70/1 and resolution 4 of the Conference on Tides of 1998–1999,
        *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let scan = SymbolScan(draft.pack)
    return draft.paragraphs.indices.flatMap { index -> [Remark] in
      let paragraph = draft.paragraphs[index]
      guard paragraph.kind != .table, paragraph.kind != .heading else { return [] }
      return scan.faults(in: paragraph.text, folded: draft.folded[index]).map { fault in
        let spot = Remark.Spot.text(index, fault.range)
        return Remark(
          spot, fault.message, advice: fault.due.map { "Write “\($0)”" },
          correction: fault.due.map { .suggested(spot, $0) })
      }
    }
  }
}
