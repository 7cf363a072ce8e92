import LanguagePacks
import ResolutionModel

/// Words are spelt as the organization spells them.
public struct Spelling: Rule {
  public let description = RuleDescription(
    id: "spelling",
    summary:
      "Words are spelt as the United Nations spells them: programme, per cent, organization, Member States, État",
    reason: """
      Editors bring every text to one spelling, so that the same word is found by the same search in all of them. \
      A draft that does so already comes back with fewer marks.
      """,
    source: """
      United Nations Editorial Manual, "Spelling"; the forms listed are those that occur in adopted texts of 2019 to \
      2023 at least twenty times as often as the ones they replace. Fields `spelling` of the language data.
      """,
    severity: .warning, fixes: .safe,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the ⟦program⟧ of tide mills, of which 40 ⟦percent⟧ are at work,
        1. *⟦Recognises⟧* the ⟦organisation⟧ of the owners of mills;
        2. *Calls upon* ⟦member states⟧ to list their mills.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* que chaque ⟦Etat⟧ tient un registre des marées,
        *Décide* de poursuivre la mise en ⟦oeuvre⟧ du registre.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the programme of the Organisation for Tides, of which 40 per cent is at work,
        *Calls upon* Member States to exercise, to advise and to organize.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let lexicon = SpellingLexicon.of(draft.resolution.language)
    return draft.written.indices.filter { draft.paragraphs[$0].kind != .table }.flatMap { index in
      lexicon.misspellings(in: draft.written[index], folded: draft.foldedWritten[index]).map { found in
        Remark(
          .written(index, found.range), "“\(found.written)” is spelt “\(found.due)”",
          correction: .safe(.written(index, found.range), found.due))
      }
    }
  }
}
