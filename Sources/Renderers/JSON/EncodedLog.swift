import ResolutionModel

/// A topic's log as `travaux.log/1`.
public struct EncodedLog: Encodable, Sendable {
  struct Entry: Encodable, Sendable {
    let symbol: String?
    let title: String
    let adopted: String?
    let vote: String?
    let summary: EncodedDiff.Summary?
  }

  let format = "travaux.log/1"
  let topic: String
  let resolutions: [Entry]

  public init(_ entries: [LogLayout.Entry], of topic: Topic) {
    self.topic = topic.slug
    resolutions = entries.map { entry in
      Entry(
        symbol: entry.resolution.symbol?.description, title: entry.resolution.title,
        adopted: entry.resolution.adopted?.description, vote: entry.resolution.vote?.summary,
        summary: entry.diff.map { EncodedDiff.Summary(DiffSummary($0)) })
    }
  }

  enum CodingKeys: CodingKey {
    case format, topic, resolutions
  }
}
