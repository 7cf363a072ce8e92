import DraftChecker
import ResolutionModel

/// The findings on drafts, each with the line it stands on; those of one paragraph stand together.
public struct FindingsLayout: Sendable {
  public init() {}

  /// The remarks in the order of each source, then their count for every draft and, of several, for all.
  public func lay(out files: [CheckedFile]) -> StyledDocument {
    var blocks: [StyledBlock] = []
    for file in files {
      let source = SourceExcerpt(file.document.source)
      var paragraph: Locator?
      for (number, finding) in file.report.findings.enumerated() {
        let isNext = number > 0 && finding.locator != nil && finding.locator == paragraph
        blocks += remark(on: finding, in: file, source: source, isNext: isNext)
        paragraph = finding.locator
      }
      blocks.append(StyledBlock(summary(of: file), isSpaced: !blocks.isEmpty))
    }
    if files.count > 1 { blocks.append(StyledBlock(total(of: files), isSpaced: true)) }
    return StyledDocument(blocks)
  }

  /// - Parameter isNext: Whether it is in the same paragraph as the remark before it.
  private func remark(
    on finding: Finding, in file: CheckedFile, source: SourceExcerpt, isNext: Bool
  ) -> [StyledBlock] {
    let place = source.position(of: finding)
    let address = file.address(of: finding, at: place)
    var runs = [StyledRun(address + ": ", .muted), StyledRun(finding.severity.rawValue, finding.severity.role)]
    if let locator = finding.locator { runs += [StyledRun(" "), StyledRun(locator.description, .label)] }
    runs += [StyledRun(" " + finding.message), StyledRun(" [\(finding.rule)]", .muted)]
    var blocks = [StyledBlock(runs, isSpaced: !isNext)]
    if let place {
      let gutter = file.gutter(of: finding, at: place)
      blocks += source.excerpt(at: place, gutter: gutter, length: finding.range.map(source.scalars)).map {
        StyledBlock(.preformatted, $0)
      }
    }
    if let advice = finding.advice {
      blocks.append(StyledBlock(indent: 1, label: [StyledRun("→ ", .success)], [StyledRun(advice)]))
    }
    return blocks
  }

  private func summary(of file: CheckedFile) -> [StyledRun] {
    [StyledRun("\(file.name): ")] + counts(of: [file])
  }

  private func total(of files: [CheckedFile]) -> [StyledRun] {
    [StyledRun("in all: ")] + counts(of: files)
  }

  /// `2 errors, 1 note; 1 can be corrected with --fix; 1 set aside`.
  private func counts(of files: [CheckedFile]) -> [StyledRun] {
    let findings = files.flatMap(\.report.findings)
    var runs = bySeverity(findings)
    if runs.isEmpty { runs = [StyledRun("no findings", .success)] }
    let safe = findings.count { $0.fix?.safety == .safe }
    if safe > 0 { runs.append(StyledRun("; \(safe) can be corrected with --fix")) }
    let aside = files.reduce(0) { $0 + $1.report.suppressed.count }
    if aside > 0 { runs.append(StyledRun("; \(aside) set aside", .muted)) }
    return runs
  }

  private func bySeverity(_ findings: [Finding]) -> [StyledRun] {
    let counts = Severity.allCases.reversed().compactMap { severity -> StyledRun? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : StyledRun("\(count) \(severity.rawValue)\(count == 1 ? "" : "s")", severity.role)
    }
    return Array(counts.flatMap { [$0, StyledRun(", ")] }.dropLast())
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
