import PrecedentSearch
import ResolutionModel

/// Paragraphs and the adopted wording nearest to each, as `travaux.precedents/1`.
public struct EncodedPrecedents: Encodable, Sendable {
  struct Occurrence: Encodable, Sendable {
    let symbol: String
    let adopted: String?
    let id: String

    init(_ occurrence: AgreedLanguage.Occurrence) {
      symbol = occurrence.symbol.description
      adopted = occurrence.adopted?.description
      id = occurrence.locator.description
    }
  }

  struct Precedent: Encodable, Sendable {
    let similarity: Double
    let text: String
    let occurrences: [Occurrence]
    let change: String?
    let words: [EncodedChange.Words]?

    init(_ found: PrecedentListing.Found) {
      // Three decimals: more would be noise, and would differ from what a person is shown.
      similarity = (found.match.similarity * 1000).rounded() / 1000
      text = found.match.agreed.paragraph.text
      occurrences = found.match.agreed.occurrences.map(Occurrence.init)
      change = found.change?.kind.rawValue
      words = found.change?.links.first?.words.map(EncodedChange.Words.init)
    }
  }

  struct EncodedParagraph: Encodable, Sendable {
    let id: String
    let text: String
    let precedents: [Precedent]
  }

  let format = "travaux.precedents/1"
  let paragraphs: [EncodedParagraph]

  public init(_ listings: [PrecedentListing]) {
    paragraphs = listings.map {
      EncodedParagraph(
        id: $0.locator.description, text: $0.paragraph.text, precedents: $0.found.map(Precedent.init))
    }
  }

  enum CodingKeys: CodingKey {
    case format, paragraphs
  }
}
