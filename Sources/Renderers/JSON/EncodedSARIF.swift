import DraftChecker
import ResolutionModel

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 27 March 2020), as code hosts show
/// them beside a file.
public struct EncodedSARIF: Encodable, Sendable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [SARIFRun]

  /// - Parameter version: The program's own.
  public init(_ files: [CheckedFile], version: String) {
    let used = Set(files.flatMap { $0.report.findings.map(\.rule) + $0.report.suppressed.map(\.finding.rule) })
    let known = RuleCatalogue.all.map(\.description)
    let rules = known.map(SARIFRule.init) + used.subtracting(known.map(\.id)).sorted().map { SARIFRule(id: $0) }
    let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let driver = SARIFDriver(version: version, rules: rules)
    runs = [SARIFRun(tool: SARIFTool(driver: driver), results: files.flatMap { SARIFResult.all(in: $0, indices) })]
  }

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }
}

struct SARIFRun: Encodable, Sendable {
  let tool: SARIFTool
  let results: [SARIFResult]
  /// Columns count Unicode scalars.
  let columnKind = "unicodeCodePoints"
}

struct SARIFTool: Encodable, Sendable {
  let driver: SARIFDriver
}

struct SARIFDriver: Encodable, Sendable {
  let name = "travaux"
  let version: String
  let rules: [SARIFRule]
}

struct SARIFText: Encodable, Hashable, Sendable {
  let text: String
}

struct SARIFRule: Encodable, Sendable {
  struct Configuration: Encodable, Sendable {
    let level: String
  }

  let id: String
  let shortDescription: SARIFText?
  let fullDescription: SARIFText?
  let help: SARIFText?
  let defaultConfiguration: Configuration?

  init(_ rule: RuleDescription) {
    id = rule.id
    shortDescription = SARIFText(text: rule.summary)
    fullDescription = SARIFText(text: rule.reason)
    help = SARIFText(text: rule.reason + "\n\nSource: " + rule.source)
    defaultConfiguration = Configuration(level: rule.severity.rawValue)
  }

  /// A rule of a configuration.
  init(id: String) {
    self.id = id
    shortDescription = nil
    fullDescription = nil
    help = nil
    defaultConfiguration = nil
  }
}
