/// What a check found in one draft.
public struct CheckReport: Hashable, Sendable {
  /// A finding that a person set aside, with the reason given.
  public struct Suppressed: Hashable, Sendable {
    public let finding: Finding
    public let reason: String

    public init(finding: Finding, reason: String) {
      self.finding = finding
      self.reason = reason
    }
  }

  /// In the order of the source.
  public var findings: [Finding]
  public var suppressed: [Suppressed]

  public init(findings: [Finding], suppressed: [Suppressed] = []) {
    self.findings = findings
    self.suppressed = suppressed
  }

  /// The gravest severity; nil where nothing was found.
  public var gravest: Severity? { findings.map(\.severity).max() }
}
