import LanguagePacks
import ResolutionModel

/// A paragraph named by its number exists and lies where the text says.
public struct CrossReference: Rule {
  public let description = RuleDescription(
    id: "cross-reference",
    summary: "“Paragraph 3 above” and “paragraph 9 below” name paragraphs that exist and lie there",
    reason: """
      Inserting or deleting a paragraph renumbers all that follow, but not the references to them. After a round of \
      negotiation they point at the wrong paragraph or at none.
      """,
    source:
      "Of 412 such references in adopted English texts of 2019 to 2023, 409 point to an operative paragraph on the side named.",
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Welcomes* the tide register;
        2. *Requests* the Centre to enter the mills referred to in ⟦paragraph 33 above⟧;
        3. *Endorses* the measures set out in ⟦paragraphs 1 and 2 below⟧;
        4. *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution 70/1,
        1. *Salue* les mesures visées ⟦au paragraphe 4 ci-après⟧\u{A0};
        2. *Décide* de rester saisie de la question.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* paragraph 33 of its resolution 70/1,
        1. *Welcomes* the tide register referred to in paragraph 2 (a) below;
        2. *Requests* the Centre, further to paragraph 1 above:
            (a) To enter the mills;
            (b) To publish the entries referred to in paragraph 2 (a) above;
        3. *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let reader = ReferenceReader(draft.pack)
    let citing = Set(draft.citations.map(\.paragraph))
    return draft.bodies.filter(\.isEnacting).flatMap { remarks(on: $0, in: draft, reader, citing) }
  }

  private func remarks(on body: Body, in draft: Draft, _ reader: ReferenceReader, _ citing: Set<Int>) -> [Remark] {
    let numbers = Set(body.paragraphs.compactMap { draft.operativeNumber(of: $0) })
    return body.paragraphs.flatMap { index -> [Remark] in
      let own = draft.operativeNumber(of: index)
      // A bare number beside a citation may be a paragraph of what is cited.
      let isClear = own != nil && !citing.contains(index)
      let references = reader.references(in: draft.folded[index]).filter { $0.relation != .bare || isClear }
      return references.compactMap { reference in
        fault(reference, own: own, numbers).map { Remark(.text(index, reference.range), $0) }
      }.uniqued()
    }
  }

  private func fault(_ reference: Reference, own: Int?, _ numbers: Set<Int>) -> String? {
    guard numbers.contains(reference.number) else { return "There is no paragraph \(reference.number)" }
    guard let own else {
      return reference.relation == .above ? "Paragraph \(reference.number) lies below, not above" : nil
    }
    let isItself = reference.number == own && !reference.hasItem
    switch reference.relation {
    case .above where reference.number > own: return "Paragraph \(reference.number) lies below, not above"
    case .below where reference.number < own: return "Paragraph \(reference.number) lies above, not below"
    case .above where isItself, .below where isItself: return "Paragraph \(reference.number) is this paragraph itself"
    default: return nil
    }
  }
}

extension Draft {
  /// The number of the operative paragraph that a paragraph is or stands under; nil outside the operative part.
  fileprivate func operativeNumber(of index: Int) -> Int? {
    guard paragraphs[index].kind == .operative, case .operative(let number, _) = locators[index].position else {
      return nil
    }
    return number
  }
}

extension [Remark] {
  /// One remark a place: a list whose numbers are all wrong is one mistake.
  fileprivate func uniqued() -> [Remark] {
    var seen: Set<Remark.Spot> = []
    return filter { seen.insert($0.spot).inserted }
  }
}
