import ResolutionModel

/// A draft recalls the resolution it goes on from.
public struct MissingPredecessor: Rule {
  public let description = RuleDescription(
    id: "missing-predecessor",
    summary: "The preamble recalls the last resolution on the topic",
    reason: """
      Yearly resolutions name those before them. Where the list was taken over as it stood, last year's own resolution \
      is missing from it.
      """,
    source: "Topics of the archive; in 676 pairs of successive texts the new one cites the old in nearly all.",
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *⟦The General Assembly*,⟧
        *Recalling* its resolutions 64/901 and 65/902,
        *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/67/L.95"), adopted: MissingPredecessor.mills)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 64/901, 65/902 and 66/903,
        *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/67/L.95"), adopted: MissingPredecessor.mills)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard let topic = draft.topic, let last = topic.members.last(where: draft.isEarlier) else { return [] }
    let cited = Set(draft.citations.flatMap { $0.citations.map(\.symbol.withoutSuffixes) })
    guard !cited.contains(last), let start = draft.paragraphs.indices.first else { return [] }
    // A text that recalls none of its line may belong to one that never does.
    let recallsOthers = topic.members.contains { cited.contains($0) }
    return [
      Remark(
        .paragraph(start), "\(last), the last resolution on this topic (\(topic.name)), is not recalled",
        advice: "Add it to the resolutions recalled in the preamble", severity: recallsOthers ? nil : .note)
    ]
  }

  static let mills = AdoptedResolutions(
    topics: [
      AdoptedResolutions.Topic(
        name: "tide-mills", members: ["A/RES/64/901", "A/RES/65/902", "A/RES/66/903"].compactMap { Symbol($0) })
    ])
}
