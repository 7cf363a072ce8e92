import ResolutionModel

/// What people decided, as `travaux.decisions/1`.
public struct EncodedDecisions: Encodable, Sendable {
  struct OnTopic: Encodable, Sendable {
    let symbol: String
    let topic: String?
    let name: String?
    let author: String
    let reason: String

    init(_ decision: TopicDecision) {
      symbol = decision.symbol.description
      topic = decision.effect == .membership ? decision.topic : nil
      name = decision.effect == .name ? decision.topic : nil
      author = decision.author
      reason = decision.reason
    }
  }

  struct Lineage: Encodable, Sendable {
    let paragraph: String
    let from: [String]
    let author: String
    let reason: String

    init(_ decision: LineageDecision) {
      paragraph = decision.paragraph.description
      from = decision.predecessors.map(\.description)
      author = decision.author
      reason = decision.reason
    }
  }

  let format = "travaux.decisions/1"
  let topics: [OnTopic]
  let lineages: [Lineage]

  public init(topics: [TopicDecision], lineages: [LineageDecision]) {
    self.topics = topics.map(OnTopic.init)
    self.lineages = lineages.map(Lineage.init)
  }

  enum CodingKeys: CodingKey {
    case format, topics, lineages
  }
}
