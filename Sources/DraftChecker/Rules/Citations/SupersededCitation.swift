import ResolutionModel

/// What is cited alone is the latest on its topic.
public struct SupersededCitation: Rule {
  public let description = RuleDescription(
    id: "superseded-citation",
    summary: "Of the resolutions on another topic the latest is cited",
    reason: """
      A reference to another subject's resolution stays in a yearly text long after that resolution was replaced. The \
      older one may be meant, which is why this is only a note.
      """,
    source: "Topics of the archive.",
    severity: .note,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution ⟦65/902⟧,
        *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/67/L.95"), adopted: MissingPredecessor.mills)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 65/902 and 66/903,
        *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/67/L.95"), adopted: MissingPredecessor.mills)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard !draft.adopted.topics.isEmpty else { return [] }
    let own = draft.topic?.name
    let cited = Set(draft.citations.flatMap { $0.citations.map(\.symbol.withoutSuffixes) })
    var latest: [Symbol: Symbol] = [:]
    for topic in draft.adopted.topics where topic.name != own {
      guard let last = topic.members.last(where: draft.isEarlier), !cited.contains(last) else { continue }
      for member in topic.members where member != last { latest[member] = last }
    }
    return draft.citations.flatMap { index, citations in
      citations.compactMap { citation in
        latest[citation.symbol.withoutSuffixes].map {
          Remark(.text(index, citation.range), "\($0) is a later resolution on the topic of \(citation.symbol)")
        }
      }
    }
  }
}
