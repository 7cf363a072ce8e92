import LanguagePacks
import ResolutionModel

/// A rule that a person writes as data, for the words of their own body.
public struct HouseRule: Rule, Hashable {
  /// What the rule asks.
  public enum Demand: Hashable, Sendable {
    /// None of these is written.
    case never([String])
    /// One wording in the place of others.
    case instead(of: [String], use: String)
    /// Of these wordings a text keeps to the one it uses first.
    case oneOf([String])
    /// Names and terms that are written in this way only, capitals and all.
    case terms([String])
  }

  public let description: RuleDescription
  public let demand: Demand

  /// - Parameter message: What a finding says; nil for the usual words.
  public init(
    id: String, demand: Demand, message: String? = nil, severity: Severity = .warning,
    languages: [Language] = Language.allCases
  ) {
    self.demand = demand
    self.message = message
    description = RuleDescription(
      id: id, summary: message ?? demand.summary, reason: "A rule of this place's own configuration.",
      source: ".travaux.yml", severity: severity, languages: languages, fixes: demand.fixes, flagged: [], accepted: [])
  }

  private let message: String?

  public func remarks(on draft: Draft) -> [Remark] {
    let finder = PhraseFinder(demand.phrases, draft.pack)
    var first: String?
    return draft.written.indices.flatMap { index -> [Remark] in
      finder.matches(in: draft.written[index], folded: draft.foldedWritten[index]).compactMap { match in
        remark(on: match, at: index, first: &first)
      }
    }
  }

  private func remark(on match: PhraseFinder.Match, at index: Int, first: inout String?) -> Remark? {
    let spot = Remark.Spot.written(index, match.range)
    switch demand {
    case .never:
      return Remark(spot, message ?? "“\(match.written)” is not used here")
    case .instead(_, let use):
      let due = match.written.startsWithCapital ? use.capitalisedFirst : use
      guard !match.written.hasSameSpelling(due), !match.written.hasSameSpelling(use) else { return nil }
      return Remark(
        spot, message ?? "“\(match.written)” is written “\(use)” here", correction: .suggested(spot, due))
    case .oneOf(let wordings):
      let used = wordings[match.phrases[0]]
      guard let kept = first, kept != used else {
        first = used
        return nil
      }
      return Remark(spot, message ?? "The text has both “\(kept)” and “\(used)”", advice: "Keep to one of them")
    case .terms(let terms):
      let spellings = match.phrases.map { terms[$0] }
      guard !spellings.contains(where: match.written.hasSameSpelling), let due = spellings.first else { return nil }
      return Remark(spot, message ?? "“\(match.written)” is written “\(due)”", correction: .suggested(spot, due))
    }
  }
}

extension HouseRule.Demand {
  fileprivate var phrases: [String] {
    switch self {
    case .never(let phrases), .oneOf(let phrases), .terms(let phrases): phrases
    case .instead(let phrases, let use): phrases + [use]
    }
  }

  fileprivate var summary: String {
    switch self {
    case .never(let phrases): "Never: \(phrases.quoted)"
    case .instead(let phrases, let use): "“\(use)” instead of \(phrases.quoted)"
    case .oneOf(let phrases): "One of \(phrases.quoted) in a text"
    case .terms: "Names and terms of the glossary"
    }
  }

  fileprivate var fixes: FixSafety {
    switch self {
    case .never, .oneOf: .none
    case .instead, .terms: .suggested
    }
  }
}

extension [String] {
  fileprivate var quoted: String { map { "“\($0)”" }.joined(separator: ", ") }
}

extension String {
  fileprivate var startsWithCapital: Bool { unicodeScalars.first?.properties.isUppercase == true }
}
