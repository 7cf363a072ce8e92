import ResolutionModel

/// Checks a draft against rules.
public struct Checker: Sendable {
  public let rules: [any Rule]
  public let adopted: AdoptedResolutions
  /// The adopted text that drafts are measured against, in the drafts' language.
  public let base: Resolution?
  /// The official text that a draft must be when its tracked changes are rejected; for documents read that way.
  public let official: Resolution?
  public let options: CheckOptions

  public init(
    rules: [any Rule] = RuleCatalogue.all, adopted: AdoptedResolutions = AdoptedResolutions(),
    base: Resolution? = nil, official: Resolution? = nil, options: CheckOptions = CheckOptions()
  ) {
    self.rules = rules
    self.adopted = adopted
    self.base = base
    self.official = official
    self.options = options
  }

  /// What the rules find, in the order of the source, without what is set aside.
  public func check(_ document: ImportedDocument) -> [Finding] { report(on: document).findings }

  /// What the rules find, in the order of the source; remarks on the document as a whole come first.
  public func report(on document: ImportedDocument) -> CheckReport {
    let suppressions = options.suppressions + Suppression.inline(in: document)
    let all = findings(in: document)
    guard !suppressions.isEmpty else { return CheckReport(findings: all) }
    let source = Array(document.source.utf8)
    var report = CheckReport(findings: [])
    for finding in all {
      if let reason = suppressions.first(where: { $0.covers(finding, in: source) })?.reason {
        report.suppressed.append(CheckReport.Suppressed(finding: finding, reason: reason))
      } else {
        report.findings.append(finding)
      }
    }
    return report
  }

  private func findings(in document: ImportedDocument) -> [Finding] {
    let draft = Draft(document, adopted: adopted, base: base, official: official, options: options)
    let map = SourceMap(document, source: draft.source, texts: draft.written)
    var placed: [PlacedFinding] = []
    for (order, rule) in (rules + options.houseRules).enumerated() {
      let description = rule.description
      guard !options.disabled.contains(rule.id), description.languages.contains(document.resolution.language) else {
        continue
      }
      for remark in limited(rule.remarks(on: draft)) {
        placed.append(PlacedFinding(finding(remark, by: description, in: draft, map), remark: remark, rule: order))
      }
    }
    return placed.sorted().map(\.finding)
  }

  private func limited(_ remarks: [Remark]) -> [Remark] {
    let limit = max(1, options.findingsPerRule)
    guard remarks.count > limit else { return remarks }
    let rest = Remark(.document, "\(remarks.count - limit) more findings of this rule are left out", severity: .note)
    return remarks.prefix(limit) + [rest]
  }

  private func finding(
    _ remark: Remark, by rule: RuleDescription, in draft: Draft, _ map: SourceMap
  ) -> Finding {
    Finding(
      rule: rule.id, severity: options.severities[rule.id] ?? remark.severity ?? rule.severity,
      message: remark.message, advice: remark.advice, locator: remark.spot.paragraph.map { draft.locators[$0] },
      lines: map.lines(of: remark.spot), range: map.range(of: remark.spot),
      fix: map.fix(remark.correction))
  }
}

/// A finding with what it is sorted by: byte where known, else line, then paragraph and rule.
private struct PlacedFinding: Comparable {
  let finding: Finding
  let line: Int
  let byte: Int
  let paragraph: Int
  let rule: Int

  init(_ finding: Finding, remark: Remark, rule: Int) {
    self.finding = finding
    self.rule = rule
    line = finding.lines?.lowerBound ?? 0
    byte = finding.range?.lowerBound ?? 0
    paragraph = remark.spot.paragraph ?? -1
  }

  static func < (left: PlacedFinding, right: PlacedFinding) -> Bool {
    (left.line, left.byte, left.paragraph, left.rule, left.finding.message)
      < (right.line, right.byte, right.paragraph, right.rule, right.finding.message)
  }
}
