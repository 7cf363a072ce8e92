import ResolutionModel
import ResolutionStore

extension DecisionConflict {
  /// The conflict in one sentence, with the way out.
  var text: String {
    switch self {
    case .topics(let symbol, let ours, let theirs):
      "\(symbol) is on \(names(ours)) here and on \(names(theirs)) there, and now on all of them; "
        + "`travaux import --manifest` or `decide` settles it"
    case .lineage(let kept, let dropped):
      "\(kept.paragraph) descends from \(sources(kept)), said \(kept.author), and from \(sources(dropped)), said "
        + "\(dropped.author); the first stands, `travaux decide` settles it"
    }
  }

  private func names(_ decisions: [TopicDecision]) -> String {
    decisions.map { "\($0.topic) (\($0.author))" }.sorted().joined(separator: ", ")
  }

  private func sources(_ decision: LineageDecision) -> String {
    decision.predecessors.isEmpty ? "nothing" : decision.predecessors.map(\.description).joined(separator: ", ")
  }
}
