import ResolutionModel

/// What people decided: one block a decision, with author and reason.
public struct DecisionsLayout: Sendable {
  public init() {}

  public func lay(out topics: [TopicDecision], _ lineages: [LineageDecision]) -> StyledDocument {
    guard !topics.isEmpty || !lineages.isEmpty else {
      return StyledDocument([StyledBlock([StyledRun("nothing was decided", .muted)])])
    }
    return StyledDocument(topics.flatMap(lay(out:)) + lineages.flatMap(lay(out:)))
  }

  private func lay(out decision: TopicDecision) -> [StyledBlock] {
    let words =
      switch decision.effect {
      case .membership: "  is on the topic of "
      case .name: "  is on a topic called "
      }
    return [
      StyledBlock([
        StyledRun.symbol(decision.symbol), StyledRun(words), StyledRun(decision.topic, .label),
      ]), grounds(decision.author, decision.reason),
    ]
  }

  private func lay(out decision: LineageDecision) -> [StyledBlock] {
    let sources = decision.predecessors.map(\.short).joined(separator: ", ")
    return [
      StyledBlock([
        StyledRun.symbol(decision.paragraph.symbol),
        StyledRun(" \(decision.paragraph.locator)", .label),
        StyledRun(sources.isEmpty ? "  is new" : "  descends from "), StyledRun(sources, .label),
      ]), grounds(decision.author, decision.reason),
    ]
  }

  private func grounds(_ author: String, _ reason: String) -> StyledBlock {
    StyledBlock(indent: 1, [StyledRun([author, reason].filter { !$0.isEmpty }.joined(separator: ": "), .muted)])
  }
}
