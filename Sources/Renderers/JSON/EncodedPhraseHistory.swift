import ResolutionHistory
import ResolutionModel

/// When a phrase entered, left and returned, as `travaux.phrase/1`.
public struct EncodedPhraseHistory: Encodable, Sendable {
  struct Occurrence: Encodable, Sendable {
    let paragraph: String
    let text: String
    /// Pairs of start and end.
    let ranges: [[Int]]
  }

  struct Event: Encodable, Sendable {
    let event: String
    let symbol: String
    let adopted: String?
    let paragraphs: [Occurrence]
  }

  struct History: Encodable, Sendable {
    let topic: String
    let language: String
    let present: Bool
    let events: [Event]
  }

  let format = "travaux.phrase/1"
  let phrase: String
  let topics: [History]

  public init(_ histories: [PhraseHistory], of phrase: Phrase) {
    self.phrase = phrase.text
    topics = histories.map { history in
      History(
        topic: history.topic.slug, language: history.language.code, present: history.isThereStill,
        events: history.events.map(EncodedPhraseHistory.event))
    }
  }

  private static func event(_ event: PhraseHistory.Event) -> Event {
    Event(
      event: event.kind.rawValue, symbol: event.symbol.description, adopted: event.adopted?.description,
      paragraphs: event.occurrences.map {
        Occurrence(
          paragraph: $0.locator.description, text: $0.text, ranges: $0.ranges.map { [$0.lowerBound, $0.upperBound] })
      })
  }

  enum CodingKeys: CodingKey {
    case format, phrase, topics
  }
}
