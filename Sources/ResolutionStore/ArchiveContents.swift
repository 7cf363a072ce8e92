import ResolutionModel

/// Everything an archive is made from: texts, where they came from, and decisions. All else follows from it.
struct ArchiveContents {
  /// A text as stored.
  struct Text {
    let id: ObjectID
    let resolution: Resolution
  }

  var texts: [Symbol: [Language: Text]] = [:]
  var readings: [Symbol: Readings] = [:]
  /// By resolution, then topic.
  private(set) var decisions: [TopicDecision] = []

  /// The adopted texts, drafts left out.
  var resolutions: [Symbol: [Language: Resolution]] {
    texts.filter { !$0.key.isDraft }.mapValues { $0.mapValues(\.resolution) }
  }

  /// Takes decisions up; they replace all earlier ones about the same resolutions.
  mutating func decide(_ new: [TopicDecision]) {
    let decided = Set(new.map(\.symbol))
    var byPlace: [String: TopicDecision] = [:]
    for decision in decisions.filter({ !decided.contains($0.symbol) }) + new {
      byPlace[DecisionFile.path(of: decision)] = decision
    }
    decisions = byPlace.values.sorted { ($0.symbol, $0.topic) < ($1.symbol, $1.topic) }
  }
}
