import ResolutionModel

/// The topics of an archive as `travaux.topics/1`.
public struct EncodedTopics: Encodable, Sendable {
  struct Member: Encodable, Sendable {
    let symbol: String
    let adopted: String?
    let languages: [String]
  }

  struct EncodedTopic: Encodable, Sendable {
    let topic: String
    let title: String
    let resolutions: [Member]
  }

  let format = "travaux.topics/1"
  let topics: [EncodedTopic]

  public init(_ listings: [TopicListing]) {
    topics = listings.map { listing in
      EncodedTopic(
        topic: listing.topic.slug, title: listing.topic.title,
        resolutions: listing.members.map {
          Member(
            symbol: $0.symbol.description, adopted: $0.adopted?.description,
            languages: $0.languages.sorted().map(\.code))
        })
    }
  }

  enum CodingKeys: CodingKey {
    case format, topics
  }
}
