import ResolutionModel
import TopicPlacement

/// Why a resolution is in its topic, and what else it resembles.
public struct PlacementLayout: Sendable {
  public init() {}

  /// - Parameter decisions: those about the resolution.
  public func explain(
    _ symbol: Symbol, _ explanation: Explanation, decisions: [TopicDecision] = []
  ) -> StyledDocument {
    let placement = explanation.placement
    let topics = placement.topics.filter { $0.members.contains(symbol) }.map(\.slug)
    var runs = [StyledRun.symbol(symbol), StyledRun("  ")]
    runs += [StyledRun(topics.isEmpty ? "in no topic" : topics.joined(separator: ", "), .label)]
    if let reason = placement.reasons[symbol] { runs.append(StyledRun("  " + reason.text, .muted)) }
    let decided = decisions.map { StyledBlock(indent: 1, [StyledRun("\($0.author): \($0.reason)", .muted)]) }
    return StyledDocument(
      [StyledBlock(runs)] + decided + explanation.resembling.map(lay(out:))
        + decision(on: symbol, placement.doubts[symbol] ?? []))
  }

  /// A draft is on no topic's chain, but goes on from one.
  public func explain(draft: Symbol, on topic: Topic?) -> StyledDocument {
    let words =
      topic.flatMap { topic in topic.members.last.map { "a draft on \(topic.slug), whose latest is \($0)" } }
      ?? "a draft on no topic; `travaux decide topic \"\(draft)\" --to TOPIC --reason …` puts it on one"
    return StyledDocument([StyledBlock([StyledRun(draft.description, .symbol), StyledRun("  " + words, .muted)])])
  }

  private func lay(out candidate: PlacementCandidate) -> StyledBlock {
    StyledBlock(
      indent: 1, label: [StyledRun("resembles ", .muted)],
      [
        StyledRun.symbol(candidate.symbol), StyledRun("  " + candidate.text, .muted),
      ])
  }

  private func decision(on symbol: Symbol, _ candidates: [PlacementCandidate]) -> [StyledBlock] {
    guard let first = candidates.first else { return [] }
    let command = "travaux decide topic \"\(symbol.short)\" --to \"\(first.symbol.short)\" --reason …"
    return [
      StyledBlock(
        label: [StyledRun("→ ", .success)], [StyledRun("to put it on that topic: \(command)")], isSpaced: true)
    ]
  }
}

extension PlacementReason {
  /// The reason in one phrase.
  public var text: String {
    switch self {
    case .decided(let topic): "decided: \(topic)"
    case .sameTitle(let other): "same title as \(other.short)"
    case .cites(let other): "cites \(other.short) as its own and resembles it"
    case .sharesParagraphs(let other, let share): "\(percent(share)) of its paragraphs are those of \(other.short)"
    case .sole: "follows no earlier resolution"
    }
  }
}

extension PlacementCandidate {
  /// What speaks for it in one phrase.
  public var text: String {
    let grounds = [
      isCited ? "cited as its own" : nil, share > 0 ? "\(percent(share)) of its paragraphs" : nil,
      titleSimilarity > 0 ? "titles \(percent(titleSimilarity)) alike" : nil,
    ]
    return grounds.compactMap { $0 }.joined(separator: ", ")
  }
}

/// A share of 0 to 1 in whole percents.
private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
