import ResolutionDiff
import ResolutionModel

/// With all tracked changes rejected a draft is the official text.
public struct UntrackedChange: Rule {
  public let description = RuleDescription(
    id: "untracked-change",
    summary: "With all tracked changes rejected the draft is the official text, word for word (with --base)",
    reason: """
      The General Assembly asks that a draft based on an earlier resolution start from the official text with every \
      change tracked. A change that is not tracked is not seen by those who read the changes only, and the file is sent \
      back.
      """,
    source: """
      Guidelines of the General Assembly Affairs Branch for the submission of draft resolutions; the comparison of \
      `travaux diff`, every difference of words, numbers, notes or signs counting.
      """,
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Invites* the owners of ⟦old⟧ tide mills to open them ⟦daily⟧;
        2. *Decides* to remain seized of the matter.
        """,
        official: """
          *The General Assembly*,
          *Recalling* its resolution 70/1,
          1. *Invites* the owners of tide mills to open them weekly;
          2. *Decides* to remain seized of the matter.
          """)
    ],
    accepted: [])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard let comparison = draft.departureFromOfficial else { return [] }
    var successor: [Int: Int] = [:]
    for change in comparison.changes { for link in change.links { successor[link.old] = link.new } }
    return heading(comparison)
      + comparison.changes.flatMap { change -> [Remark] in
        switch change.kind {
        case .added:
          change.new.map {
            Remark(.paragraph($0), "The paragraph stands here untracked: \(name(comparison)) has none like it")
          }
        case .deleted:
          change.old.map {
            missing($0, comparison, after: (0..<$0).reversed().lazy.compactMap { successor[$0] }.first)
          }
        default: change.links.flatMap { changed($0, change, comparison, draft) }
        }
      }
  }

  /// Of the particulars the title and the line on the text's origin are its own, where the draft has kept them; a draft
  /// has a symbol, a date and an agenda item of its own.
  private func heading(_ comparison: StructuralDiff) -> [Remark] {
    comparison.particulars.filter { !$0.old.isEmpty && !$0.new.isEmpty }.compactMap { change in
      guard let name = UntrackedChange.headings[change.field] else { return nil }
      return Remark(.document, "\(name) is changed untracked: “\(change.old.shortened)” → “\(change.new.shortened)”")
    }
  }

  private static let headings = ["title": "The title", "origin": "The line on the text's origin"]

  private func name(_ comparison: StructuralDiff) -> String {
    comparison.old.symbol.map(\.description) ?? "the official text"
  }

  private func address(_ index: Int, _ comparison: StructuralDiff) -> String {
    "\(name(comparison)) \(comparison.old.locators[index])"
  }

  private func missing(_ old: Int, _ comparison: StructuralDiff, after: Int?) -> Remark {
    Remark(
      after.map(Remark.Spot.paragraph) ?? .document,
      "\(address(old, comparison)) is gone untracked: “\(comparison.old.paragraphs[old].text.shortened)”")
  }

  private func changed(
    _ link: Link, _ change: Change, _ comparison: StructuralDiff, _ draft: Draft
  ) -> [Remark] {
    let place = address(link.old, comparison)
    let (old, new) = (comparison.old.paragraphs[link.old], draft.paragraphs[link.new])
    var remarks = draft.departures(link).map { departure in
      Remark(.text(link.new, departure.range.trimmed(in: new.text)), "Untracked, from \(place): \(departure.phrase)")
    }
    if old.notes != new.notes {
      remarks.append(Remark(.paragraph(link.new), "The footnotes differ untracked from those of \(place)"))
    }
    guard remarks.isEmpty else { return remarks }
    if change.isMoved { return [Remark(.paragraph(link.new), "\(place) was moved here untracked")] }
    if !old.text.utf8.elementsEqual(new.text.utf8) || old.table != new.table {
      return [Remark(.paragraph(link.new), "The paragraph is set otherwise than \(place), untracked")]
    }
    return []
  }
}
