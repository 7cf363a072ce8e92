import LanguagePacks
import ResolutionModel

/// Preambular paragraphs open with a participle, operative ones with a verb in the present.
public struct OpenerForm: Rule {
  public let description = RuleDescription(
    id: "opener-form",
    summary: "Preambular paragraphs open with a participle, operative paragraphs with a verb in the present tense",
    reason: """
      The organ is the subject of both parts: recalling, it decides. An operative paragraph in the participle form, or \
      a preambular one with a finite verb, was moved from one part to the other without its verb.
      """,
    source: """
      United Nations Editorial Manual, "Resolutions and other formal decisions"; openers counted on 8,300 adopted \
      texts of 2019 to 2023. Chinese verbs have one form for both.
      """,
    severity: .error, languages: [.english, .french, .spanish, .russian, .arabic], fixes: .suggested,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *⟦Calling upon⟧* Member States to list their mills;
        2. *⟦Request⟧* the Centre to publish the list;
        3. *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *⟦Rappelle⟧* sa résolution 70/1,
        1. *Invite* les États Membres à recenser leurs moulins\u{A0};
        2. *Décide* de rester saisie de la question.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *Mindful* of the tides,
        1. *Calls upon* Member States to list their mills;
        2. *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    draft.enacting.compactMap { index in
      let paragraph = draft.paragraphs[index]
      guard paragraph.depth == 0, let due = paragraph.part else { return nil }
      guard let found = draft.pack.partOfOpener(paragraph.text) else { return bare(index, paragraph, draft.pack) }
      if found == due { return nil }
      let length = draft.pack.openerLength(of: paragraph.text, in: paragraph.otherKind)
      return Remark(.text(index, 0..<length), message(paragraph), advice: advice(paragraph))
    }
  }

  /// An operative paragraph whose verb lacks its ending: `Request the Centre`.
  private func bare(_ index: Int, _ paragraph: Paragraph, _ pack: LanguagePack) -> Remark? {
    guard paragraph.kind == .operative, let (opener, length) = pack.finiteOpener(of: paragraph.text) else { return nil }
    let spot = Remark.Spot.text(index, 0..<length)
    return Remark(
      spot, "The organ is the subject of the verb that an operative paragraph opens with",
      advice: "Write “\(opener)”", correction: .suggested(spot, opener))
  }

  private func message(_ paragraph: Paragraph) -> String {
    paragraph.kind == .operative
      ? "An operative paragraph opens in the form of the preamble" : "A preambular paragraph opens with a finite verb"
  }

  private func advice(_ paragraph: Paragraph) -> String {
    paragraph.kind == .operative ? "Open it with a verb in the present tense" : "Open it with a participle"
  }
}

extension Paragraph {
  fileprivate var part: LanguagePack.Part? {
    switch kind {
    case .preambular: .preambular
    case .operative: .operative
    default: nil
    }
  }

  fileprivate var otherKind: Kind { kind == .operative ? .preambular : .operative }
}
