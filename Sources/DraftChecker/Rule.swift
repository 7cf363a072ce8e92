import ResolutionModel

/// One thing a check looks for.
public protocol Rule: Sendable {
  /// What the rule says of itself.
  var description: RuleDescription { get }

  /// What is wrong in the draft, in any order.
  func remarks(on draft: Draft) -> [Remark]
}

extension Rule {
  /// The rule's identifier: `numbering`, `terminal-punctuation`.
  public var id: String { description.id }
}

/// What a rule says of itself: the same words feed `travaux explain`, SARIF, the rule reference and the tests.
public struct RuleDescription: Hashable, Sendable {
  /// Lower-case words joined by hyphens: `footnote-marks`.
  public let id: String
  /// What the rule asks, one sentence.
  public let summary: String
  /// Why a drafter should care, a few sentences.
  public let reason: String
  /// Where the convention comes from and what was measured.
  public let source: String
  /// The severity of its findings where a remark names none.
  public let severity: Severity
  /// The languages it can read; it is silent on the others.
  public let languages: [Language]
  /// What the rule can do about its findings.
  public let fixes: FixSafety
  /// Drafts it remarks on, at the marked places.
  public let flagged: [RuleExample]
  /// Drafts it has nothing to say of, near misses first.
  public let accepted: [RuleExample]

  public init(
    id: String, summary: String, reason: String, source: String, severity: Severity,
    languages: [Language] = Language.allCases, fixes: FixSafety = .none, flagged: [RuleExample], accepted: [RuleExample]
  ) {
    self.id = id
    self.summary = summary
    self.reason = reason
    self.source = source
    self.severity = severity
    self.languages = languages
    self.fixes = fixes
    self.flagged = flagged
    self.accepted = accepted
  }
}
