import DraftChecker
import ResolutionModel

/// The findings on a draft, each with the line it stands on.
public struct FindingsLayout: Sendable {
  /// The name the draft is shown under.
  public var name: String

  public init(name: String) {
    self.name = name
  }

  /// The remarks in the order of the source, then their count.
  public func lay(out findings: [Finding], in document: ImportedDocument) -> StyledDocument {
    let source = SourceExcerpt(document.source)
    var blocks = findings.flatMap { remark(on: $0, source: source) }
    blocks.append(StyledBlock(summary(of: findings), isSpaced: !blocks.isEmpty))
    return StyledDocument(blocks)
  }

  private func remark(on finding: Finding, source: SourceExcerpt) -> [StyledBlock] {
    let place = source.position(of: finding)
    let address = [name, place.map { String($0.line) }, place.flatMap { $0.column.map(String.init) }]
      .compactMap { $0 }.joined(separator: ":")
    var runs = [StyledRun(address + ": ", .muted), StyledRun(finding.severity.rawValue, finding.severity.role)]
    if let locator = finding.locator { runs += [StyledRun(" "), StyledRun(locator.description, .label)] }
    runs += [StyledRun(" " + finding.message), StyledRun(" [\(finding.rule)]", .muted)]
    var blocks = [StyledBlock(runs, isSpaced: true)]
    if let place {
      blocks += source.excerpt(at: place, length: finding.range?.count).map { StyledBlock(.preformatted, $0) }
    }
    if let advice = finding.advice {
      blocks.append(StyledBlock(indent: 1, label: [StyledRun("→ ", .success)], [StyledRun(advice)]))
    }
    return blocks
  }

  private func summary(of findings: [Finding]) -> [StyledRun] {
    guard !findings.isEmpty else { return [StyledRun("\(name): no findings", .success)] }
    let counts = Severity.allCases.reversed().compactMap { severity -> StyledRun? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : StyledRun("\(count) \(severity.rawValue)\(count == 1 ? "" : "s")", severity.role)
    }
    return [StyledRun("\(name): ")] + counts.flatMap { [$0, StyledRun(", ")] }.dropLast()
  }
}

extension Severity {
  var role: Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .muted
    }
  }
}
