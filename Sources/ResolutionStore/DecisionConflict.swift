import ResolutionModel

/// Two archives' decisions that contradict each other.
public enum DecisionConflict: Hashable, Sendable {
  /// The resolution is on the topics of both now.
  case topics(Symbol, ours: [TopicDecision], theirs: [TopicDecision])
  /// `kept` stands in both archives after each has taken the other up; the other one no longer does.
  case lineage(kept: LineageDecision, dropped: LineageDecision)
}

extension Decisions {
  /// The decisions of both, the same whichever of the two is asked, and where they contradict each other.
  func joined(with other: Decisions) -> (decisions: Decisions, conflicts: [DecisionConflict]) {
    let conflicts = topicConflicts(with: other) + lineageConflicts(with: other)
    // Of decisions on one file the last stands: of two the one whose file's bytes come first.
    let topics = (self.topics + other.topics).sorted {
      Decisions.precedes(DecisionFile.bytes(of: $1), DecisionFile.bytes(of: $0))
    }
    let lineages = (self.lineages + other.lineages).sorted {
      Decisions.precedes(LineageDecisionFile.bytes(of: $1), LineageDecisionFile.bytes(of: $0))
    }
    return (Decisions(topics: topics, lineages: lineages), conflicts)
  }

  private func topicConflicts(with other: Decisions) -> [DecisionConflict] {
    let ours = Dictionary(grouping: topics.filter { $0.effect == .membership }, by: \.symbol)
    let theirs = Dictionary(grouping: other.topics.filter { $0.effect == .membership }, by: \.symbol)
    return Set(ours.keys).intersection(theirs.keys).sorted().compactMap { symbol in
      guard let one = ours[symbol], let two = theirs[symbol], Set(one.map(\.topic)) != Set(two.map(\.topic)) else {
        return nil
      }
      return .topics(symbol, ours: one, theirs: two)
    }
  }

  private func lineageConflicts(with other: Decisions) -> [DecisionConflict] {
    let theirs = Dictionary(other.lineages.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    return lineages.compactMap { own in
      guard let their = theirs[own.subject], Set(their.predecessors) != Set(own.predecessors) else { return nil }
      let isOwn = Decisions.precedes(LineageDecisionFile.bytes(of: own), LineageDecisionFile.bytes(of: their))
      return .lineage(kept: isOwn ? own : their, dropped: isOwn ? their : own)
    }
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.lexicographicallyPrecedes(right) }
}
