import LanguagePacks
import ResolutionModel

/// Also and further stand after a participle and before a finite verb.
public struct MarkerPosition: Rule {
  public let description = RuleDescription(
    id: "marker-position",
    summary: "English writes “Recalling also” in the preamble and “Also recalls” in the operative part",
    reason: "The place of the marker is one of the first things an editor sets right; it is the same in all texts.",
    source: "Official texts of 2019 to 2023: other places in less than 1 % of marked openers.",
    severity: .warning, languages: [.english],
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *⟦Also⟧ recalling* the work of the Centre,
        1. *Requests* the Centre to list the mills;
        2. *Requests ⟦also⟧* the Centre to publish the list.
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Having considered* the report,
        *Having also considered* the list,
        *Recalling* its resolution 70/1,
        *Recalling also* the work of the Centre,
        1. *Requests* the Centre to list the mills;
        2. *Also requests* the Centre to publish the list.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let reader = MarkedOpenerReader(draft.pack)
    return draft.enacting.compactMap { index in
      let paragraph = draft.paragraphs[index]
      guard paragraph.depth == 0, let position = draft.pack.continuations.position(in: paragraph.kind),
        let opener = reader.opener(of: paragraph), let range = opener.markerRange
      else { return nil }
      let isFirst = range.lowerBound == 0
      guard isFirst != (position == .before) else { return nil }
      return Remark(
        .text(index, range),
        position == .before ? "The marker stands before the verb here" : "The marker stands after the participle here",
        advice: position == .before ? "Open with the marker" : "Put the marker after the opener")
    }
  }
}
