import ResolutionModel

/// No paragraph stands twice.
public struct DuplicateParagraph: Rule {
  public let description = RuleDescription(
    id: "duplicate-paragraph",
    summary: "No paragraph says word for word what another one says",
    reason: """
      A paragraph that was moved in a long draft and left behind in its old place stands twice; one of the two will be \
      amended and the other not.
      """,
    source: "Practice of drafting groups; paragraphs repeated word for word are almost unknown in adopted texts.",
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Invites* the owners of tide mills to open them to the public;
        2. *Encourages* States to list their mills;
        3. *⟦Invites* the owners of tide mills to open them to the public.⟧
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *Invites* the owners of tide mills to open them to the public;
        2. *Also invites* the owners of tide mills to open them to the public at night.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    var known: [Int: [(twin: Twin, index: Int)]] = [:]
    var remarks: [Remark] = []
    for index in draft.enacting where draft.paragraphs[index].depth == 0 && !draft.hasItems(index) {
      let paragraph = draft.paragraphs[index]
      guard paragraph.kind != .formula, paragraph.text.utf8.count >= draft.options.duplicateMinimum else { continue }
      let twin = Twin(paragraph)
      if let earlier = known[twin.hashValue]?.first(where: { $0.twin == twin })?.index {
        remarks.append(
          Remark(
            .paragraph(index), "The paragraph repeats \(draft.locators[earlier]) word for word",
            advice: "Delete one of the two"))
      } else {
        known[twin.hashValue, default: []].append((twin, index))
      }
    }
    return remarks
  }
}

/// A paragraph as compared with its like: the same division, the same text up to its last sign.
private struct Twin: Equatable {
  let divisions: [Division]
  let text: ArraySlice<UInt8>
  /// Of the text alone, taken once.
  let hashValue: Int

  init(_ paragraph: Paragraph) {
    divisions = paragraph.divisions
    text = Array(paragraph.text.utf8).prefix(paragraph.lastSign?.range.lowerBound ?? 0)
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    hashValue = hasher.finalize()
  }
}
