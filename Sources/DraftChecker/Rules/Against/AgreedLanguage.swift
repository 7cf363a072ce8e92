import ResolutionDiff
import ResolutionModel

/// Where the draft leaves the wording adopted before.
public struct AgreedLanguage: Rule {
  public let description = RuleDescription(
    id: "agreed-language",
    summary: "Paragraphs that depart from the adopted text are shown with what changed (with --against)",
    reason: """
      Wording that was adopted is agreed; delegations expect to be told where a draft leaves it. Sessions, dates and \
      lists that merely move on with the years are not remarked on.
      """,
    source: "The comparison of `travaux diff`: changes that are substantive, and paragraphs without a predecessor.",
    severity: .note,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Invites* the owners of tide mills to open them to the public ⟦free of charge⟧;
        2. *⟦Condemns* the wrecking of weirs in the estuaries of the north;⟧
        3. *Decides* to remain seized of the matter.
        """,
        base: """
          *The General Assembly*,
          *Recalling* its resolution 70/1,
          1. *Invites* the owners of tide mills to open them to the public;
          2. *Decides* to remain seized of the matter.
          """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Invites* the owners of tide mills to open them to the public;
        2. *Decides* to remain seized of the matter.
        """,
        base: """
          *The General Assembly*,
          *Recalling* its resolution 70/1,
          1. *Invites* the owners of tide mills to open them to the public;
          2. *Decides* to remain seized of the matter.
          """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    (draft.comparison?.changes ?? []).flatMap { change -> [Remark] in
      switch change.kind {
      case .added: change.new.map { added($0, draft) }
      case .substantive: change.links.compactMap { departed($0, change, draft) }
      default: []
      }
    }
  }

  private func added(_ index: Int, _ draft: Draft) -> Remark {
    Remark(.paragraph(index), "New: \(draft.baseName) has no such paragraph")
  }

  private func departed(_ link: Link, _ change: Change, _ draft: Draft) -> Remark? {
    // A verb of another strength has a remark of its own.
    let opener = change.opener?.strength.map { $0 == 0 ? 0 : change.opener?.new.utf8.count ?? 0 } ?? 0
    let departures = draft.departures(link).filter { $0.range.upperBound > opener }
    guard let first = departures.first else { return nil }
    let shown = departures.prefix(3).map(\.phrase).joined(separator: "; ")
    let more = departures.count > 3 ? "; \(departures.count - 3) more" : ""
    let range = first.range.trimmed(in: draft.paragraphs[link.new].text)
    return Remark(
      .text(link.new, range), "Departs from \(draft.baseAddress(link.old)): \(shown)\(more)",
      advice: change.shape == .oneToOne ? nil : "The paragraphs were \(change.shape == .split ? "split" : "merged")")
  }
}

extension Range<Int> {
  /// Without the spaces at both ends; an empty one, the word it stands before.
  func trimmed(in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    guard lowerBound >= 0, upperBound <= bytes.count else { return self }
    if isEmpty {
      let word = bytes[lowerBound...].prefix { $0 != 0x20 }
      return word.isEmpty ? Swift.max(0, lowerBound - 1)..<lowerBound : lowerBound..<word.endIndex
    }
    guard let first = bytes[self].firstIndex(where: { $0 != 0x20 }),
      let last = bytes[self].lastIndex(where: { $0 != 0x20 })
    else { return self }
    return first..<last + 1
  }
}
