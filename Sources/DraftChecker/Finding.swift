import ResolutionModel

/// How grave a finding is, rising.
public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
  case note
  case warning
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// One remark on a draft.
public struct Finding: Hashable, Sendable {
  /// The rule's identifier: `numbering`, `terminal-punctuation`.
  public let rule: String
  public let severity: Severity
  /// What is wrong, one sentence without a full stop.
  public let message: String
  /// What to do about it, one sentence; nil where the message says it.
  public let advice: String?
  /// The paragraph concerned; nil for the document as a whole.
  public let locator: Locator?
  /// First and last line of the source, from 1.
  public let lines: ClosedRange<Int>?
  /// The place in `ImportedDocument.source`, in UTF-8 bytes; nil where only lines are known.
  public let range: Range<Int>?
  /// How the draft would be written instead; nil where the rule does not know.
  public let fix: Fix?

  package init(
    rule: String, severity: Severity, message: String, advice: String? = nil, locator: Locator? = nil,
    lines: ClosedRange<Int>? = nil, range: Range<Int>? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.advice = advice
    self.locator = locator
    self.lines = lines
    self.range = range
    self.fix = fix
  }
}
