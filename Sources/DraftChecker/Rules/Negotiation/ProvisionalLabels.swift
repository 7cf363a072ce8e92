import ResolutionModel

/// No paragraph is numbered bis, ter or alt.
public struct ProvisionalLabels: Rule {
  public let description = RuleDescription(
    id: "provisional-labels",
    summary: "No paragraph bears a number of the negotiation: 5 bis, 7 ter, 3 alt",
    reason: """
      While a text is negotiated a new paragraph is numbered after the one before it, so that the others keep their \
      numbers. When it is agreed the paragraphs are numbered anew.
      """,
    source: "United Nations Editorial Manual, “Paragraphs and subparagraphs”.",
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Welcomes* the opening of the tide register;
        ⟦1 bis.⟧ *Takes note* of its first report;
        2. *Decides* to remain seized of the matter.
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Welcomes* the opening of the tide register;
        2. *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    draft.enacting.compactMap { index in
      guard draft.paragraphs[index].depth == 0, case .operative(_, let suffix) = draft.locators[index].position,
        !suffix.isEmpty, let label = draft.paragraphs[index].label
      else { return nil }
      return Remark(
        .label(index), "“\(label)” is a number of the negotiation", advice: "Number the paragraphs anew")
    }
  }
}
