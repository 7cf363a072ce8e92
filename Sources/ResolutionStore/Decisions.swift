import ResolutionModel

/// What people have decided. The decisions of two archives merge as a set.
public struct Decisions: Hashable, Sendable {
  /// On topics, by resolution, then topic.
  public private(set) var topics: [TopicDecision] = []
  /// On what paragraphs descend from, by paragraph.
  public private(set) var lineages: [LineageDecision] = []

  public init(topics: [TopicDecision] = [], lineages: [LineageDecision] = []) {
    decide(topics, lineages)
  }

  /// Takes decisions up; they replace all earlier ones about the same subjects.
  mutating func decide(_ newTopics: [TopicDecision], _ newLineages: [LineageDecision] = []) {
    withdraw(Set(newTopics.map(\.subject) + newLineages.map(\.subject)))
    topics = byPath(topics + newTopics, DecisionFile.path).sorted { ($0.symbol, $0.topic) < ($1.symbol, $1.topic) }
    lineages = byPath(lineages + newLineages, LineageDecisionFile.path).sorted {
      ($0.paragraph.symbol, $0.paragraph.locator.description) < ($1.paragraph.symbol, $1.paragraph.locator.description)
    }
  }

  mutating func withdraw(_ subjects: Set<DecisionSubject>) {
    topics.removeAll { subjects.contains($0.subject) }
    lineages.removeAll { subjects.contains($0.subject) }
  }

  func isSubset(of other: Decisions) -> Bool {
    Set(topics).isSubset(of: other.topics) && Set(lineages).isSubset(of: other.lineages)
  }

  /// The last decision for each file.
  private func byPath<Decision>(_ decisions: [Decision], _ path: (Decision) -> String) -> [Decision] {
    var latest: [String: Decision] = [:]
    for decision in decisions { latest[path(decision)] = decision }
    return Array(latest.values)
  }
}
