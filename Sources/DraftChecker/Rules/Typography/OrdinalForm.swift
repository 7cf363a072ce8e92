import ResolutionModel

/// French ordinals in figures are 1er, 2e, XXIe.
public struct OrdinalForm: Rule {
  public let description = RuleDescription(
    id: "ordinal-form",
    summary: "French ordinals in figures end in e, er or re: 2e, XXIe, 1er, 1re",
    reason: "The endings ème, ième and ier are those of handwriting; editors shorten them everywhere.",
    source: """
      In the official French texts of 2019 to 2023: 1er 952 times, e everywhere else, ème never.
      """,
    severity: .warning, languages: [.french], fixes: .safe,
    flagged: [
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* la ⟦58ème⟧ séance, le ⟦XXIème⟧ siècle et le ⟦1ier⟧ mai,
        *Décide* de rester saisie de la question.
        """, language: .french)
    ],
    accepted: [
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* la 58e séance, le XXIe siècle, le 1er mai et le deuxième rapport,
        *Décide* de rester saisie de la question.
        """, language: .french)
    ])

  public init() {}

  /// Longest first, so that `ièmes` is not taken for `ième`.
  private static let endings: [(wrong: [Unicode.Scalar], right: String)] = [
    ("ièmes", "es"), ("ième", "e"), ("iéme", "e"), ("emes", "es"), ("èmes", "es"), ("ème", "e"), ("éme", "e"),
    ("eme", "e"), ("ière", "re"), ("ère", "re"), ("ier", "er"),
  ].map { (wrong: Array($0.0.unicodeScalars), right: $0.1) }

  public func remarks(on draft: Draft) -> [Remark] {
    draft.written.indices.flatMap { index -> [Remark] in
      let text = draft.written[index]
      return ordinals(in: text).map { ordinal in
        let spot = text.spot(index, ordinal.run)
        let written = text.string(text.range(ordinal.run))
        return Remark(spot, "“\(written)” is written “\(ordinal.due)”", correction: .safe(spot, ordinal.due))
      }
    }
  }

  private func ordinals(in text: WrittenText) -> [(run: Range<Int>, due: String)] {
    var found: [(run: Range<Int>, due: String)] = []
    var index = 0
    while index < text.scalars.count {
      let start = index
      while index < text.scalars.count, isFigure(text.scalars[index]) { index += 1 }
      guard index > start, !text.scalar(at: start - 1).isLetter,
        let ending = OrdinalForm.endings.first(where: { text.scalars[index...].starts(with: $0.wrong) }),
        !text.scalar(at: index + ending.wrong.count).isLetter
      else {
        index = max(index, start + 1)
        continue
      }
      let end = index + ending.wrong.count
      found.append((start..<end, text.string(text.range(start..<index)) + ending.right))
      index = end
    }
    return found
  }

  private func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigitScalar || scalar == "I" || scalar == "V" || scalar == "X"
  }
}
