/// What a check measures against, for every rule.
public struct CheckOptions: Hashable, Sendable {
  /// Severities that replace a rule's own, by rule identifier.
  public var severities: [String: Severity]
  /// Identifiers of rules that are not applied.
  public var disabled: Set<String>
  /// Rules of the user's own, applied after the others.
  public var houseRules: [HouseRule]
  /// Findings that are set aside.
  public var suppressions: [Suppression]
  /// The month, 1 to 12, of the year before, from which a resolution that the Economic and Social Council counts
  /// under a year may be dated. Default 7: since 2014 its sessions open in July.
  public var economicSessionOpens: Int
  /// The length in UTF-8 bytes from which a paragraph that stands twice is remarked on; shorter ones ("Decides to
  /// remain seized") may recur. Default 40.
  public var duplicateMinimum: Int
  /// The share, 0 to 1, of the numbers up to the highest it holds of a session from which an archive counts as holding
  /// it whole, so that a number it lacks is remarked on. Default 0.9.
  public var wholeSessionShare: Double
  /// How many findings a rule may make, from 1; a note counts the rest. Default 1,000.
  public var findingsPerRule: Int

  public init(
    severities: [String: Severity] = [:], disabled: Set<String> = [], houseRules: [HouseRule] = [],
    suppressions: [Suppression] = [], economicSessionOpens: Int = 7, duplicateMinimum: Int = 40,
    wholeSessionShare: Double = 0.9, findingsPerRule: Int = 1_000
  ) {
    self.severities = severities
    self.disabled = disabled
    self.houseRules = houseRules
    self.suppressions = suppressions
    self.economicSessionOpens = economicSessionOpens
    self.duplicateMinimum = duplicateMinimum
    self.wholeSessionShare = wholeSessionShare
    self.findingsPerRule = findingsPerRule
  }
}
