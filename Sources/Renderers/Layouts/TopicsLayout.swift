import ResolutionModel

/// A topic with what a listing shows of its resolutions.
public struct TopicListing: Sendable {
  public struct Member: Sendable {
    public let symbol: Symbol
    public let adopted: CalendarDate?
    public let languages: [Language]

    public init(symbol: Symbol, adopted: CalendarDate?, languages: [Language]) {
      self.symbol = symbol
      self.adopted = adopted
      self.languages = languages
    }
  }

  public let topic: Topic
  public let members: [Member]

  public init(topic: Topic, members: [Member]) {
    self.topic = topic
    self.members = members
  }
}

/// Topics, each with a line for every resolution.
public struct TopicsLayout: Sendable {
  public init() {}

  public func lay(out listings: [TopicListing]) -> StyledDocument {
    guard !listings.isEmpty else {
      return StyledDocument([StyledBlock([StyledRun("no topics", .muted)])])
    }
    return StyledDocument(listings.flatMap(lay(out:)))
  }

  private func lay(out listing: TopicListing) -> [StyledBlock] {
    let heading = StyledBlock(
      [StyledRun(listing.topic.slug, .label), StyledRun("  " + listing.topic.title)], isSpaced: true)
    let width = listing.members.map { $0.symbol.description.utf8.count }.max() ?? 0
    return [heading]
      + listing.members.map { member in
        let name = member.symbol.description
        let pad = String(repeating: " ", count: width - name.utf8.count + 2)
        let facts: [String?] = [
          member.adopted?.description, member.languages.sorted().map(\.code).joined(separator: " "),
        ]
        return StyledBlock(
          indent: 1, label: [StyledRun(name, .symbol), StyledRun(pad)],
          [StyledRun(facts.compactMap { $0 }.joined(separator: "  "), .muted)])
      }
  }
}
