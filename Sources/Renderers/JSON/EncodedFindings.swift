import DraftChecker
import ResolutionModel

/// The findings on drafts, as `travaux.findings/1`.
public struct EncodedFindings: Encodable, Sendable {
  struct Draft: Encodable, Sendable {
    let file: String
    let findings: [EncodedFinding]
    let suppressed: [EncodedFinding]?
  }

  let format = "travaux.findings/1"
  let drafts: [Draft]

  /// The findings by file, in the order given.
  public init(_ files: [CheckedFile]) {
    drafts = files.map { file in
      let suppressed = file.report.suppressed.map { EncodedFinding($0.finding, in: file, reason: $0.reason) }
      return Draft(
        file: file.name, findings: file.report.findings.map { EncodedFinding($0, in: file) },
        suppressed: suppressed.isEmpty ? nil : suppressed)
    }
  }

  enum CodingKeys: CodingKey {
    case format, drafts
  }
}

struct EncodedFinding: Encodable, Sendable {
  /// Bytes of the source and what would stand there.
  struct Edit: Encodable, Sendable {
    let start: Int
    let end: Int
    let text: String
  }

  struct Fix: Encodable, Sendable {
    let safe: Bool
    let edits: [Edit]
  }

  let rule: String
  let severity: String
  let message: String
  let advice: String?
  let paragraph: String?
  /// Of a Word file: which of its paragraphs, from 1.
  let fileParagraph: Int?
  let line: Int?
  let endLine: Int?
  /// UTF-8 bytes of the source, end excluded.
  let start: Int?
  let end: Int?
  let fix: Fix?
  /// Why it was set aside.
  let reason: String?

  init(_ finding: Finding, in file: CheckedFile, reason: String? = nil) {
    rule = finding.rule
    severity = finding.severity.rawValue
    message = finding.message
    advice = finding.advice
    paragraph = finding.locator?.description
    fileParagraph = file.fileParagraph(of: finding)
    line = finding.lines?.lowerBound
    endLine = finding.lines?.upperBound
    start = finding.range?.lowerBound
    end = finding.range?.upperBound
    fix = finding.fix.map { fix in
      let edits = fix.edits.map { Edit(start: $0.range.lowerBound, end: $0.range.upperBound, text: $0.replacement) }
      return Fix(safe: fix.safety == .safe, edits: edits)
    }
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case rule, severity, message, advice, paragraph, line, start, end, fix, reason
    case fileParagraph = "file_paragraph"
    case endLine = "end_line"
  }
}
