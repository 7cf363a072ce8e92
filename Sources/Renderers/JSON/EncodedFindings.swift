import DraftChecker
import ResolutionModel

/// The findings on drafts, as `travaux.findings/1`.
public struct EncodedFindings: Encodable, Sendable {
  struct Remark: Encodable, Sendable {
    let rule: String
    let severity: String
    let message: String
    let advice: String?
    let paragraph: String?
    let line: Int?
    let endLine: Int?
    /// UTF-8 bytes of the source, end excluded.
    let start: Int?
    let end: Int?

    init(_ finding: Finding) {
      rule = finding.rule
      severity = finding.severity.rawValue
      message = finding.message
      advice = finding.advice
      paragraph = finding.locator?.description
      line = finding.lines?.lowerBound
      endLine = finding.lines?.upperBound
      start = finding.range?.lowerBound
      end = finding.range?.upperBound
    }

    enum CodingKeys: String, CodingKey {
      case rule, severity, message, advice, paragraph, line, start, end
      case endLine = "end_line"
    }
  }

  struct Draft: Encodable, Sendable {
    let file: String
    let findings: [Remark]
  }

  let format = "travaux.findings/1"
  let drafts: [Draft]

  /// The findings by file name, in the order given.
  public init(_ findings: [(file: String, findings: [Finding])]) {
    drafts = findings.map { Draft(file: $0.file, findings: $0.findings.map(Remark.init)) }
  }

  enum CodingKeys: CodingKey {
    case format, drafts
  }
}
