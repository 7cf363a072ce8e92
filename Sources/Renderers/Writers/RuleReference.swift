import DraftChecker
import ResolutionModel

/// The catalogue of rules as a page of Markdown: the same words as `explain` prints, for reading on a code host.
public struct RuleReference: Sendable {
  public init() {}

  public func page(of rules: [any Rule]) -> String {
    let descriptions = rules.map(\.description)
    let head = """
      # The rules of `travaux check`

      Written from the rules themselves by a test (`TRAVAUX_UPDATE_GOLDEN=1 swift test --filter RuleReferenceTests`). \
      What a flagged example is flagged for stands in `⟦…⟧`.

      | rule | severity | languages | `--fix` | asks |
      |---|---|---|---|---|

      """
    return head + descriptions.map(row).joined(separator: "\n") + "\n"
      + descriptions.map(section).joined()
  }

  private func row(_ rule: RuleDescription) -> String {
    "| [`\(rule.id)`](#\(rule.id)) | \(rule.severity.rawValue) | \(languages(rule)) | \(rule.fixes.rawValue) | \(rule.summary) |"
  }

  private func section(_ rule: RuleDescription) -> String {
    """

    ## \(rule.id)
    \(rule.summary).

    \(rule.reason)

    *\(rule.severity.rawValue) · \(languages(rule)) · \(rule.fixes.phrase)*

    Source: \(rule.source)

    """ + examples("Flagged", rule.flagged) + examples("Accepted", rule.accepted)
  }

  private func languages(_ rule: RuleDescription) -> String {
    rule.languages.count == Language.allCases.count ? "all" : rule.languages.map(\.code).sorted().joined(separator: " ")
  }

  private func examples(_ title: String, _ examples: [RuleExample]) -> String {
    examples.map { example in
      let base = (example.base ?? example.official).map { "```\n\($0)\n```\nagainst which\n" } ?? ""
      return "\n\(title) (\(example.language.code)):\n\n\(base)```\n\(example.marked)\n```\n"
    }.joined()
  }
}
