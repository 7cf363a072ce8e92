import ResolutionDiff
import ResolutionModel

/// A topic's log as `travaux.log/1`.
public struct EncodedLog: Encodable, Sendable {
  /// What changed since one earlier text.
  struct Comparison: Encodable, Sendable {
    let symbol: String?
    let summary: EncodedDiff.Summary

    init(_ diff: StructuralDiff) {
      symbol = diff.old.symbol?.description
      summary = EncodedDiff.Summary(DiffSummary(diff))
    }
  }

  struct Entry: Encodable, Sendable {
    let symbol: String?
    let title: String
    let adopted: String?
    let vote: String?
    let summary: EncodedDiff.Summary?
    let otherTopics: [String]?
    let since: [Comparison]
    let drafts: [Entry]?
    let asAdopted: Comparison?

    init(_ entry: LogLayout.Entry) {
      symbol = entry.resolution.symbol?.description
      title = entry.resolution.title
      adopted = entry.resolution.adopted?.description
      vote = entry.resolution.vote?.summary
      summary = entry.comparisons.first.map { EncodedDiff.Summary(DiffSummary($0)) }
      otherTopics = entry.otherTopics.isEmpty ? nil : entry.otherTopics
      since = entry.comparisons.map(Comparison.init)
      drafts = entry.drafts.isEmpty ? nil : entry.drafts.map(Entry.init)
      asAdopted = entry.adoption.map(Comparison.init)
    }

    enum CodingKeys: String, CodingKey {
      case symbol, title, adopted, vote, summary, since, drafts
      case otherTopics = "other_topics"
      case asAdopted = "as_adopted"
    }
  }

  let format = "travaux.log/1"
  let topic: String?
  let language: String
  let resolutions: [Entry]

  public init(_ entries: [LogLayout.Entry], of topic: Topic?, in language: Language) {
    self.topic = topic?.slug
    self.language = language.code
    resolutions = entries.map(Entry.init)
  }

  enum CodingKeys: CodingKey {
    case format, topic, language, resolutions
  }
}
