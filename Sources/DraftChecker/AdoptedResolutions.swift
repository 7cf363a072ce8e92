import ResolutionModel

/// What is known to have been adopted, for rules that check citations; the caller fills it from an archive.
public struct AdoptedResolutions: Hashable, Sendable {
  /// One subject with its resolutions.
  public struct Topic: Hashable, Sendable {
    public let name: String
    /// By date of adoption, rising.
    public let members: [Symbol]
    /// The titles its resolutions had, in the language of the draft.
    public let titles: Set<String>

    public init(name: String, members: [Symbol], titles: Set<String> = []) {
      self.name = name
      self.members = members
      self.titles = titles
    }
  }

  /// Adoption dates by symbol.
  public var dates: [Symbol: CalendarDate]
  public var topics: [Topic]

  public init(dates: [Symbol: CalendarDate] = [:], topics: [Topic] = []) {
    self.dates = dates
    self.topics = topics
  }
}
