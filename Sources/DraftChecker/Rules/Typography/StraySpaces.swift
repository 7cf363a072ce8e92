import LanguagePacks
import ResolutionModel

/// No space stands where none belongs.
public struct StraySpaces: Rule {
  public let description = RuleDescription(
    id: "stray-spaces",
    summary: "One space stands between words, none before a comma or full stop or inside parentheses",
    reason: """
      Stray spaces are what is left when words are deleted, and show up as changes when the text is compared with the \
      next one.
      """,
    source: """
      United Nations Editorial Manual, "Punctuation". A text in which a tenth of the words are parted by several spaces \
      is set in columns or justified and is not remarked on.
      """,
    severity: .note, fixes: .safe,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its⟦  ⟧resolution 70/1 (on⟦ ⟧) of the tides⟦ ⟧, and the winds,
        *Decides* to remain seized of the matter.
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* the words “. . .”, its resolution 70/1 (on tides),
        *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard draft.resolution.language != .chinese, !isJustified(draft) else { return [] }
    return draft.written.indices.filter { draft.paragraphs[$0].kind != .table && draft.paragraphs[$0].kind != .heading }
      .flatMap { index in
        let text = draft.written[index]
        return strays(in: text, isMirrored: draft.resolution.language == .arabic).map { stray in
          let spot = text.spot(index, stray.run)
          return Remark(spot, stray.message, correction: .safe(spot, stray.replacement))
        }
      }
  }

  private struct Stray {
    let run: Range<Int>
    let message: String
    let replacement: String
  }

  private func strays(in text: WrittenText, isMirrored: Bool) -> [Stray] {
    var strays: [Stray] = []
    var index = 1
    while index < text.scalars.count {
      guard text.scalars[index].isPlainSpace else {
        index += 1
        continue
      }
      var end = index
      while end < text.scalars.count, text.scalars[end].isPlainSpace { end += 1 }
      if let stray = stray(index..<end, in: text, isMirrored: isMirrored) { strays.append(stray) }
      index = end
    }
    return strays
  }

  private func stray(_ run: Range<Int>, in text: WrittenText, isMirrored: Bool) -> Stray? {
    guard run.upperBound < text.scalars.count else { return nil }
    let (before, next) = (text.scalar(at: run.lowerBound - 1), text.scalar(at: run.upperBound))
    guard !next.isAnySpace, !before.isAnySpace else { return nil }
    // Arabic is typed with either parenthesis on either side.
    let closesUp = (next != ")" || !isMirrored) && isSign(next, after: text.scalar(at: run.upperBound + 1), before)
    if closesUp || before == "(" && !isMirrored {
      return Stray(
        run: run, message: before == "(" ? "A space follows “(”" : "A space stands before “\(next)”", replacement: "")
    }
    return run.count > 1 ? Stray(run: run, message: "\(run.count) spaces stand in a row", replacement: " ") : nil
  }

  /// `,` `.` `)` that belong to the word before: not an ellipsis `. . .`, not `.5`.
  private func isSign(_ sign: Unicode.Scalar, after next: Unicode.Scalar, _ before: Unicode.Scalar) -> Bool {
    switch sign {
    case ",", ")", "،", "؛": true
    case ".": (next.isAnySpace || next == "”") && before != "." && before != "…"
    default: false
    }
  }

  /// Whether words are parted by several spaces so often that it is the layout.
  private func isJustified(_ draft: Draft) -> Bool {
    var (words, wide) = (0, 0)
    for text in draft.written {
      for index in text.scalars.indices.dropFirst() where text.scalars[index].isPlainSpace {
        if text.scalars[index - 1].isPlainSpace { wide += 1 } else { words += 1 }
      }
    }
    return words >= 50 && wide * 10 > words
  }
}
