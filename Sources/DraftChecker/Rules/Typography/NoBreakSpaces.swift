import LanguagePacks
import ResolutionModel

/// French signs have their no-break spaces.
public struct NoBreakSpaces: Rule {
  public let description = RuleDescription(
    id: "no-break-spaces",
    summary: "French sets a no-break space before ; : ! ? » and after «",
    reason: """
      A plain space there lets a line begin with the sign; no space at all is the English habit. A file that has no \
      no-break space anywhere lost them on its way and gets one remark for all of its places.
      """,
    source: """
      In the official French texts of 2019 to 2023 a no-break space stands before ; in 5,321 of 5,323 places, before : \
      in 92 %, before » and after « in 98 %.
      """,
    severity: .note, languages: [.french], fixes: .safe,
    flagged: [
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution 70/1, intitulée «⟦ ⟧Marées\u{A0}»,
        1. *Salue* l’ouverture du registre⟦;⟧
        2. *Décide* de rester saisie de la question.
        """, language: .french)
    ],
    accepted: [
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution 70/1, intitulée «\u{A0}Marées\u{A0}», à 10:30, voir http://marees.example,
        1. *Salue* l’ouverture du registre\u{A0};
        2. *Décide* de rester saisie de la question.
        """, language: .french)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let spots = draft.written.indices.filter { draft.paragraphs[$0].kind != .table }.flatMap { index in
      places(in: draft.written[index]).map { (paragraph: index, place: $0) }
    }
    if let first = spots.first, spots.count > 1, !hasNoBreakSpaces(draft) {
      let parts = spots.map { Correction.Part(.written($0.paragraph, $0.place.range), $0.place.replacement) }
      return [
        Remark(
          .written(first.paragraph, first.place.mark),
          "The text has none of the no-break spaces of French (\(spots.count) places)",
          advice: "Set them: `travaux check --fix` does", correction: Correction(parts, safety: .safe))
      ]
    }
    return spots.map { paragraph, place in
      Remark(
        .written(paragraph, place.mark), "A no-break space is due \(place.side) “\(place.sign)”",
        correction: .safe(.written(paragraph, place.range), place.replacement))
    }
  }

  private struct Place {
    /// What is pointed at: the wrong space, or the sign without one.
    let mark: Range<Int>
    /// What is replaced: the wrong space, or nothing.
    let range: Range<Int>
    let sign: Unicode.Scalar
    let side: String
    let replacement = "\u{A0}"
  }

  private func hasNoBreakSpaces(_ draft: Draft) -> Bool {
    draft.written.contains { $0.scalars.contains(where: \.isNoBreakSpace) }
  }

  private func places(in text: WrittenText) -> [Place] {
    text.scalars.indices.compactMap { index in
      switch text.scalars[index] {
      case ";", "!", "?", ":": before(index, in: text)
      case "»": closing(index, in: text)
      case "«": after(index, in: text)
      default: nil
      }
    }
  }

  private func before(_ index: Int, in text: WrittenText) -> Place? {
    let (previous, next) = (text.scalar(at: index - 1), text.scalar(at: index + 1))
    guard index > 0 else { return nil }
    if previous.isPlainSpace { return place(index - 1..<index, index, "before", text) }
    let endsWord = previous.isLetter || previous == "»" || previous == ")"
    // A title of another language within « » keeps its own spacing.
    let isQuoted = text.scalars[index] == ":" && text.scalars[..<index].last { $0 == "«" || $0 == "»" } == "«"
    guard endsWord, !isQuoted, next.isAnySpace || index + 1 == text.scalars.count else { return nil }
    return missing(at: index, index, "before", text)
  }

  private func closing(_ index: Int, in text: WrittenText) -> Place? {
    let previous = text.scalar(at: index - 1)
    guard index > 0 else { return nil }
    if previous.isPlainSpace { return place(index - 1..<index, index, "before", text) }
    return previous.isAnySpace ? nil : missing(at: index, index, "before", text)
  }

  private func after(_ index: Int, in text: WrittenText) -> Place? {
    let next = text.scalar(at: index + 1)
    guard index + 1 < text.scalars.count else { return nil }
    if next.isPlainSpace { return place(index + 1..<index + 2, index, "after", text) }
    return next.isAnySpace ? nil : missing(at: index + 1, index, "after", text)
  }

  private func place(_ run: Range<Int>, _ sign: Int, _ side: String, _ text: WrittenText) -> Place {
    Place(mark: text.range(run), range: text.range(run), sign: text.scalars[sign], side: side)
  }

  private func missing(at place: Int, _ sign: Int, _ side: String, _ text: WrittenText) -> Place {
    Place(
      mark: text.range(sign..<sign + 1), range: text.range(place..<place), sign: text.scalars[sign], side: side)
  }
}
