import LanguagePacks
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

  /// From how many on paragraphs dropped in a row, as of an annex, are one remark.
  private static let row = 3

  /// Each stands at the paragraph that follows what came before it in the adopted text. What the file itself strikes
  /// out as a tracked change has left its trace.
  public func remarks(on draft: Draft) -> [Remark] {
    guard let comparison = draft.comparison else { return [] }
    var successor: [Int: Int] = [:]
    for change in comparison.changes { for link in change.links { successor[link.old] = link.new } }
    let struck = struckOut(in: draft)
    let dropped = comparison.changes.filter { $0.kind == .deleted }.flatMap(\.old).sorted().filter {
      !isStruck(comparison.old.paragraphs[$0].text, struck, draft)
    }
    return rows(of: dropped).flatMap { row -> [Remark] in
      let before = (0..<row.lowerBound).reversed().lazy.compactMap { successor[$0] }.first
      let spot = before.map(Remark.Spot.paragraph) ?? .document
      return messages(row, comparison.old, draft).map { Remark(spot, $0) }
    }
  }

  private func messages(_ row: ClosedRange<Int>, _ old: Resolution, _ draft: Draft) -> [String] {
    guard row.count >= DroppedParagraph.row else {
      return row.map {
        "\(draft.baseAddress($0)) has no trace in the draft: “\(old.paragraphs[$0].text.shortened)”"
      }
    }
    return [
      "\(draft.baseAddress(row.lowerBound)) to \(old.locators[row.upperBound]), \(row.count) paragraphs, have no trace in "
        + "the draft: “\(old.paragraphs[row.lowerBound].text.shortened)” …"
    ]
  }

  private func rows(of indices: [Int]) -> [ClosedRange<Int>] {
    var rows: [ClosedRange<Int>] = []
    for index in indices {
      if let last = rows.last, last.upperBound == index - 1 {
        rows[rows.count - 1] = last.lowerBound...index
      } else {
        rows.append(index...index)
      }
    }
    return rows
  }

  /// The text of the tracked deletions, a paragraph a line, folded.
  private func struckOut(in draft: Draft) -> Set<[UInt8]> {
    let text = draft.document.revisions.filter { $0.kind == .deleted || $0.kind == .movedFrom }.map(\.text).joined()
    return Set(text.split(separator: "¶").map { FoldedText.whole($0, draft.pack.folding) })
  }

  private func isStruck(_ text: String, _ struck: Set<[UInt8]>, _ draft: Draft) -> Bool {
    guard !struck.isEmpty else { return false }
    let folded = FoldedText.whole(text, draft.pack.folding)
    return struck.contains { line in
      // The printed number and its tab may be struck out with the text.
      line.count >= folded.count && line.count <= folded.count + 8 && line.suffix(folded.count).elementsEqual(folded)
    }
  }
}
