import LanguagePacks
import ResolutionModel

/// Where the items of a list are joined by a conjunction.
///
///     (b) To publish the readings; and                             →  (b) To publish the readings;
///     its resolutions 64/901 and 65/902 and 66/903                 →  its resolutions 64/901, 65/902 and 66/903
public struct ListConjunction: Rule {
  public let description = RuleDescription(
    id: "list-conjunction",
    summary: "Sub-paragraphs end with their sign alone; a list of resolutions has “and” before its last member only",
    reason: """
      Resolutions do not join sub-paragraphs by “and”, so that one can be added or struck out without touching its \
      neighbours. In a list of resolutions that has grown by this year's, last year's “and” is easily left in.
      """,
    source: """
      Adopted texts of 2019 to 2023: of some 500 lists of sub-paragraphs in six languages one has a conjunction before \
      its last item. Arabic, which joins all members of a list, and Chinese are left out.
      """,
    severity: .warning, languages: [.english, .french, .spanish, .russian], fixes: .suggested,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 64/901⟦ and⟧ 65/902 and 66/903,
        1. *Invites* Member States:
            (a) To register their tide gauges;⟦ and⟧
            (b) To publish the readings;
        2. *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* ses résolutions 64/901 du 20 décembre 2009⟦ et⟧ 65/902 du 18 décembre 2010 et 66/903 du 19 décembre 2011,
        *Décide* de rester saisie de la question.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 64/901, 65/902 and 66/903 and Security Council resolution 1325 (2000),
        *Recalling also* its resolutions 64/904 and 64/905 of 21 December 2009 and 65/906 and 65/907 of 18 December 2010,
        1. *Invites* Member States:
            (a) To register their tide gauges;
            (b) To publish the readings;
        2. *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let words = Conjunctions(draft.pack)
    return draft.endings.compactMap { item($0, words, draft) }
      + draft.citations.flatMap { citations($1, in: $0, words, draft) }
  }

  /// A sub-paragraph that ends with a conjunction after its sign.
  private func item(_ ending: Ending, _ words: Conjunctions, _ draft: Draft) -> Remark? {
    guard ending.isBetweenItems, let range = words.closing(of: draft.paragraphs[ending.paragraph]) else { return nil }
    let spot = Remark.Spot.text(ending.paragraph, range)
    return Remark(
      spot, "Sub-paragraphs are not joined by a conjunction", advice: "End it with its sign alone",
      correction: .suggested(spot, ""))
  }

  /// The conjunctions in lists of resolutions before the last one; a list whose members share dates has several.
  private func citations(
    _ citations: [Citation], in paragraph: Int, _ words: Conjunctions, _ draft: Draft
  ) -> [Remark] {
    let text = Array(draft.paragraphs[paragraph].text.utf8)
    let gaps = CitationList.lists(of: citations, in: text, words).filter(\.hasDatesAlike).flatMap { $0.gaps.dropLast() }
    return gaps.filter(\.isConjunction).map { gap in
      let spot = Remark.Spot.text(paragraph, gap.range)
      return Remark(
        spot, "The list of resolutions goes on after its “\(gap.word)”", advice: "Put a comma in its place",
        correction: .suggested(spot, ","))
    }
  }
}
