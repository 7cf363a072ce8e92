import DraftChecker

/// Rules as `travaux.rules/1`.
public struct EncodedRules: Encodable, Sendable {
  struct EncodedRule: Encodable, Sendable {
    let id: String
    let severity: String
    let languages: [String]
    let fixes: String
    let summary: String
    let reason: String
    let source: String
    let flagged: [String]
    let accepted: [String]

    init(_ rule: RuleDescription) {
      id = rule.id
      severity = rule.severity.rawValue
      languages = rule.languages.map(\.code).sorted()
      fixes = rule.fixes.rawValue
      summary = rule.summary
      reason = rule.reason
      source = rule.source
      flagged = rule.flagged.map(\.marked)
      accepted = rule.accepted.map(\.marked)
    }
  }

  let format = "travaux.rules/1"
  let rules: [EncodedRule]

  public init(_ rules: [any Rule]) {
    self.rules = rules.map { EncodedRule($0.description) }
  }

  enum CodingKeys: CodingKey {
    case format, rules
  }
}
