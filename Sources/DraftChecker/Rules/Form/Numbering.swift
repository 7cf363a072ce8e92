import ResolutionModel

/// Operative paragraphs count 1, 2, 3…, their sub-paragraphs (a), (b), (c)….
public struct Numbering: Rule {
  public let description = RuleDescription(
    id: "numbering",
    summary: "Operative paragraphs are numbered from 1 without gap or repeat; a lone one bears no number",
    reason: """
      Delegations negotiate, and later resolutions cite, by paragraph number. A number that is skipped or used twice \
      makes references ambiguous and usually shows that a paragraph was dropped or pasted in. Numbering goes on \
      through plain headings and starts again only in a roman-numbered section, a lettered part or an annex.
      """,
    source: """
      United Nations Editorial Manual, "Resolutions and other formal decisions"; of 1,369 adopted texts of 2019 to \
      2023, 1,344 number 1 to n without break and none numbers a lone paragraph.
      """,
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Welcomes* the opening of the tide register;
        2. *Requests* the Secretary-General to maintain it;
        ⟦4.⟧ *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution 70/1,
        ⟦1.⟧ *Décide* de rester saisie de la question.
        """, language: .french),
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Invites* Member States:
            (a) To register their tide gauges;
            ⟦(c)⟧ To publish the readings;
        2. *Decides* to remain seized of the matter.
        """),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Welcomes* the opening of the tide register;
        2. *Invites* Member States:
            (a) To register their tide gauges;
            (b) To publish:
                (i) The readings;
                (ii) The means;
        3. *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *The General Assembly*,
        ## I
        *Recalling* its resolution 70/1,
        1. *Takes note* of the report on tides;
        2. *Endorses* its recommendations;
        ## II
        1. *Takes note* of the report on winds;
        2. *Approves* its budget.
        """),
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let enacting = draft.bodies.filter(\.isEnacting)
    return enacting.flatMap { numbers(of: $0, in: draft) + labels(of: $0, in: draft) }
  }

  private func numbers(of body: Body, in draft: Draft) -> [Remark] {
    let operative = body.paragraphs.filter {
      draft.paragraphs[$0].kind == .operative && draft.paragraphs[$0].depth == 0
    }
    let printed = operative.map { draft.paragraphs[$0].label.flatMap(OperativeLabel.init) }
    if operative.count == 1 { return printed[0] == nil || body.isSection ? [] : lone(operative[0]) }
    if let first = printed.firstIndex(where: { $0 == nil }) { return [unnumbered(operative[first])] }
    return sequence(operative, printed.compactMap { $0 }, in: draft)
  }

  private func lone(_ paragraph: Int) -> [Remark] {
    [Remark(.label(paragraph), "The only operative paragraph is numbered", advice: "Take the number off")]
  }

  private func unnumbered(_ paragraph: Int) -> Remark {
    Remark(.paragraph(paragraph), "An operative paragraph has no number though there are several")
  }

  /// After a misprint that the next number does not follow, counting goes on from where it would have been.
  private func sequence(_ paragraphs: [Int], _ labels: [OperativeLabel], in draft: Draft) -> [Remark] {
    var remarks: [Remark] = []
    var last = 0
    for (position, label) in labels.enumerated() {
      let startsAnew = label.number == 1 && draft.isHeadingLike(paragraphs[position] - 1)
      if label.number == last + 1 || (label.number == last && !label.suffix.isEmpty) || startsAnew {
        last = label.number
        continue
      }
      remarks.append(misnumbered(paragraphs[position], label, after: last))
      let next = position + 1 < labels.count ? labels[position + 1].number : nil
      last = next == last + 2 ? last + 1 : label.number
    }
    return remarks
  }

  private func misnumbered(_ paragraph: Int, _ label: OperativeLabel, after last: Int) -> Remark {
    let message =
      if last == 0 {
        "The operative paragraphs start with \(label.number)"
      } else if label.number == last {
        "Paragraph number \(label.number) is used twice"
      } else if label.number < last {
        "Paragraph \(label.number) follows paragraph \(last)"
      } else {
        "The numbering jumps from \(last) to \(label.number)"
      }
    return Remark(.label(paragraph), message, advice: "Number it \(last + 1)")
  }
}
