import LanguagePacks
import ResolutionModel

/// The enacting formula stands, is the organ's own, and has a comma where a preamble follows.
public struct FormulaComma: Rule {
  public let description = RuleDescription(
    id: "formula-comma",
    summary: "The enacting formula is the organ's, with a comma if and only if preambular paragraphs follow",
    reason: """
      The formula is the subject of the sentence that a resolution is. A comma sets off the participles of the \
      preamble; where the operative part follows at once, subject and verb stand together. Another organ's formula \
      is left from the text that the draft was copied from.
      """,
    source: """
      United Nations Editorial Manual, "Resolutions and other formal decisions"; in adopted texts of 2019 to 2023 all \
      1,361 formulas before a preamble have the comma, and 50 of 65 others have none.
      """,
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembl⟦y⟧*
        *Recalling* its resolution 70/1,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *⟦The Economic and Social Council*,⟧
        *Recalling* its resolution 70/1,
        *Decides* to remain seized of the matter.
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
        *The General Assembly*
        *Adopts* the following declaration.
        """),
      RuleExample(
        """
        *Генеральная Ассамблея*,
        *ссылаясь* на свою резолюцию 70/1,
        *постановляет* продолжать заниматься этим вопросом.
        """, language: .russian),
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    EnactingText.all(in: draft).flatMap { missing($0, in: draft) + comma($0, in: draft) + organ($0, in: draft) }
  }

  private func missing(_ text: EnactingText, in draft: Draft) -> [Remark] {
    guard text.formula == nil, let first = text.paragraphs.first else { return [] }
    return [Remark(.paragraph(first), "The text has no enacting formula before this paragraph")]
  }

  private func comma(_ text: EnactingText, in draft: Draft) -> [Remark] {
    guard let formula = text.formula, let last = draft.paragraphs[formula].lastSign, !draft.pack.endings.formula.isEmpty
    else { return [] }
    let hasComma = String(last.scalar) == draft.pack.endings.formula
    switch text.preamble {
    case .direct where !hasComma:
      return [Remark(.text(formula, last.range), "The formula has no comma though a preamble follows")]
    case .none where hasComma:
      let message = "The formula has a comma though no preamble follows"
      return [Remark(.text(formula, last.range), message, severity: .warning)]
    default: return []
    }
  }

  private func organ(_ text: EnactingText, in draft: Draft) -> [Remark] {
    guard let formula = text.formula, !text.isQuoted, let organ = draft.resolution.organ,
      let due = draft.pack.organs.first(where: { $0.organ == organ })
    else { return [] }
    let printed = FoldedPhrase(draft.paragraphs[formula].text)
    if printed == FoldedPhrase(due.formula) { return [] }
    // A formula whose comma is missing may have been read as one sentence with the paragraph after it.
    if printed.starts(with: FoldedPhrase(due.formula)) {
      let words = 0..<due.formula.utf8.count
      return [
        Remark(
          .text(formula, words), "The formula is not set off by a comma",
          advice: "Write “\(due.formula)\(draft.pack.endings.formula)” on a line of its own")
      ]
    }
    return [
      Remark(.paragraph(formula), "The formula is not that of the \(organ.name)", advice: "Write “\(due.formula)”")
    ]
  }
}

/// One resolution of a document: its formula and where its preamble stands.
private struct EnactingText {
  enum Preamble {
    case none
    /// Right after the formula.
    case direct
    /// In the sections.
    case sections
  }

  let formula: Int?
  /// Its preambular and operative paragraphs.
  let paragraphs: [Int]
  let preamble: Preamble
  /// Whether it is quoted in another resolution, as another organ's draft.
  let isQuoted: Bool

  static func all(in draft: Draft) -> [EnactingText] {
    var order: [[Division]] = []
    for body in draft.bodies where body.isEnacting && !order.contains(body.resolution) { order.append(body.resolution) }
    return order.map { divisions in
      EnactingText(draft.bodies.filter { $0.isEnacting && $0.resolution == divisions }, draft)
    }.filter { $0.formula != nil || !$0.paragraphs.isEmpty }
  }

  private init(_ bodies: [Body], _ draft: Draft) {
    let members = bodies.flatMap(\.paragraphs).sorted()
    formula = members.first { draft.paragraphs[$0].kind == .formula }
    paragraphs = members.filter { [.preambular, .operative].contains(draft.paragraphs[$0].kind) }
    isQuoted = bodies.contains { $0.isQuoted }
    let preambular = paragraphs.filter { draft.paragraphs[$0].kind == .preambular }
    let direct = preambular.contains { draft.paragraphs[$0].divisions == bodies.first?.resolution }
    preamble = preambular.isEmpty ? .none : direct ? .direct : .sections
  }
}

/// A phrase as compared: letters only, apostrophes, spaces, signs and Arabic vowel marks left out.
private struct FoldedPhrase: Equatable {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic && !(0x064B...0x0652).contains($0.value)
    }
  }

  func starts(with other: FoldedPhrase) -> Bool { scalars.starts(with: other.scalars) }
}
