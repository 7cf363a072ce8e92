import ResolutionModel

/// Symbol, session and dates of a draft agree, and it cites nothing of a session to come.
public struct OwnSession: Rule {
  public let description = RuleDescription(
    id: "own-session",
    summary: "The session in the masthead is the symbol's, and nothing is cited from a later one",
    reason: """
      A masthead taken over from last year's draft, or a number typed wrong, puts the text in another session; a \
      resolution of a session to come cannot be recalled.
      """,
    source: """
      In 1,388 adopted texts of 2019 to 2023 the session in words is always the symbol's; no adopted text cites a \
      resolution of a later session rightly.
      """,
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution ⟦71/1⟧,
        *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/66/L.95"))
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 65/1 and 66/1,
        *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/66/L.95"))
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    masthead(draft) + later(in: draft)
  }

  private func masthead(_ draft: Draft) -> [Remark] {
    guard let inSymbol = draft.symbolSession, let named = draft.resolution.session, inSymbol != named else { return [] }
    return [Remark(.document, "The masthead names session \(named), the symbol session \(inSymbol)")]
  }

  /// The Human Rights Council is left out: the Assembly's numbers that it cites look like its own of years to come.
  private func later(in draft: Draft) -> [Remark] {
    guard let own = draft.ownSession, let organ = draft.resolution.organ, organ != .humanRightsCouncil else {
      return []
    }
    return draft.citations.flatMap { index, citations in
      citations.compactMap { citation in
        guard citation.symbol.organ == organ, let cited = citation.symbol.session, cited.kind == own.kind,
          cited.number > own.number, !draft.mayBeAnothers(citation)
        else { return nil }
        return Remark(
          .text(index, citation.range), "\(citation.symbol) is of a session after the draft's own, \(own)",
          advice: "Check the number")
      }
    }
  }
}
