import ResolutionDiff
import ResolutionModel

/// Adopted paragraphs that left no trace in the draft.
public struct DroppedParagraph: Rule {
  public let description = RuleDescription(
    id: "dropped-paragraph",
    summary: "Paragraphs of the adopted text that left no trace are named (with --against)",
    reason: "What is no longer there cannot be seen in the draft; it is dropped on purpose or lost in the editing.",
    source: "The comparison of `travaux diff`: deleted paragraphs, moved, split and merged ones being found.",
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *⟦Invites* the owners of tide mills to open them to the public;⟧
        2. *Decides* to remain seized of the matter.
        """,
        base: """
          *The General Assembly*,
          *Recalling* its resolution 70/1,
          1. *Invites* the owners of tide mills to open them to the public;
          2. *Condemns* the wrecking of weirs in the estuaries of the north;
          3. *Decides* to remain seized of the matter.
          """)
    ],
    accepted: [])

  public init() {}

  /// Each stands at the paragraph that follows what came before it in the adopted text.
  public func remarks(on draft: Draft) -> [Remark] {
    guard let comparison = draft.comparison else { return [] }
    var successor: [Int: Int] = [:]
    for change in comparison.changes { for link in change.links { successor[link.old] = link.new } }
    return comparison.changes.filter { $0.kind == .deleted }.flatMap { change in
      change.old.map { old in
        let text = comparison.old.paragraphs[old].text
        let before = (0..<old).reversed().lazy.compactMap { successor[$0] }.first
        let spot = before.map(Remark.Spot.paragraph) ?? .document
        return Remark(spot, "\(draft.baseAddress(old)) has no trace in the draft: “\(text.shortened)”")
      }
    }
  }
}
