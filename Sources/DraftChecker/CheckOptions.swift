/// What a check measures against, for every rule.
public struct CheckOptions: Hashable, Sendable {
  /// Severities that replace a rule's own, by rule identifier.
  public var severities: [String: Severity]
  /// The month, 1 to 12, of the year before, from which a resolution that the Economic and Social Council counts
  /// under a year may be dated. Default 7: since 2014 its sessions open in July.
  public var economicSessionOpens: Int
  /// The length in UTF-8 bytes from which a paragraph that stands twice is remarked on; shorter ones ("Decides to
  /// remain seized") may recur. Default 40.
  public var duplicateMinimum: Int

  public init(
    severities: [String: Severity] = [:], economicSessionOpens: Int = 7, duplicateMinimum: Int = 40
  ) {
    self.severities = severities
    self.economicSessionOpens = economicSessionOpens
    self.duplicateMinimum = duplicateMinimum
  }
}
