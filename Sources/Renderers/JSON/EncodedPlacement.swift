import ResolutionModel
import TopicPlacement

/// Why a resolution is on its topic, as `travaux.placement/1`.
public struct EncodedPlacement: Encodable, Sendable {
  struct Candidate: Encodable, Sendable {
    let symbol: String
    let share: Double
    let cited: Bool
    let titleSimilarity: Double

    init(_ candidate: PlacementCandidate) {
      symbol = candidate.symbol.description
      share = candidate.share
      cited = candidate.isCited
      titleSimilarity = candidate.titleSimilarity
    }

    enum CodingKeys: String, CodingKey {
      case symbol, share, cited
      case titleSimilarity = "title_similarity"
    }
  }

  let format = "travaux.placement/1"
  let symbol: String
  let topics: [String]
  let reason: String?
  let decisions: [EncodedDecisions.OnTopic]
  let resembling: [Candidate]
  /// Whether a person should look: it may follow one of `resembling`.
  let doubtful: Bool

  public init(_ symbol: Symbol, _ explanation: Explanation, decisions: [TopicDecision]) {
    self.symbol = symbol.description
    topics = explanation.placement.topics.filter { $0.members.contains(symbol) }.map(\.slug)
    reason = explanation.placement.reasons[symbol]?.text
    self.decisions = decisions.map(EncodedDecisions.OnTopic.init)
    resembling = explanation.resembling.map(Candidate.init)
    doubtful = explanation.placement.doubts[symbol] != nil
  }

  enum CodingKeys: CodingKey {
    case format, symbol, topics, reason, decisions, resembling, doubtful
  }
}
