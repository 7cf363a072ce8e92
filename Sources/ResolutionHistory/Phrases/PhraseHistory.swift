import ResolutionModel

/// When a phrase entered a topic, left it and returned, in one language.
public struct PhraseHistory: Sendable {
  /// A paragraph in which the phrase stands.
  public struct Occurrence: Hashable, Sendable {
    public let locator: Locator
    /// The paragraph's text, or that of the footnote in which the phrase stands.
    public let text: String
    /// Where, in UTF-8 bytes of the text.
    public let ranges: [Range<Int>]
  }

  /// What happened to the phrase in one resolution.
  public struct Event: Sendable {
    public enum Kind: String, Hashable, Sendable {
      /// No resolution before it in its line has the phrase.
      case entered
      /// One that it follows has it, and it has not.
      case left
      /// One before it in its line has it, but none that it follows.
      case returned
    }

    public let kind: Kind
    public let symbol: Symbol
    public let adopted: CalendarDate?
    /// Where it stands there; where it left, where it last stood.
    public let occurrences: [Occurrence]
  }

  public let topic: Topic
  public let language: Language
  /// Oldest first.
  public let events: [Event]
  /// Whether the topic's latest resolution has the phrase.
  public let isThereStill: Bool

  /// The same with other events, such as those of some years.
  public func with(events: [Event]) -> PhraseHistory {
    PhraseHistory(topic: topic, language: language, events: events, isThereStill: isThereStill)
  }
}

/// The resolutions of a line in which a phrase stands, read for what happened between them.
struct PhraseTimeline {
  let members: [TopicLine.Member]
  let occurrences: [Symbol: [PhraseHistory.Occurrence]]
  let dates: [Symbol: CalendarDate]

  var events: [PhraseHistory.Event] {
    var hasBeen: [Bool] = []
    var events: [PhraseHistory.Event] = []
    for member in members {
      let before = member.parents.filter { isThere(members[$0].symbol) }
      let wasBefore = member.parents.contains { hasBeen[$0] }
      if isThere(member.symbol) {
        if before.isEmpty { events.append(event(wasBefore ? .returned : .entered, member.symbol, at: member.symbol)) }
      } else if let last = before.first {
        events.append(event(.left, member.symbol, at: members[last].symbol))
      }
      hasBeen.append(wasBefore || isThere(member.symbol))
    }
    return events
  }

  private func isThere(_ symbol: Symbol) -> Bool { occurrences[symbol] != nil }

  private func event(_ kind: PhraseHistory.Event.Kind, _ symbol: Symbol, at place: Symbol) -> PhraseHistory.Event {
    PhraseHistory.Event(
      kind: kind, symbol: symbol, adopted: dates[symbol], occurrences: occurrences[place] ?? [])
  }
}
