import DraftChecker

/// Findings as annotations of a GitHub workflow: `::error file=…,line=…::message`, a line each.
///
/// Grammar: “Workflow commands for GitHub Actions”, docs.github.com; `%`, line ends and, in properties, `:` and `,` are
/// escaped.
public struct GitHubAnnotations: Sendable {
  private let files: [CheckedFile]

  public init(_ files: [CheckedFile]) {
    self.files = files
  }

  public var text: String {
    files.flatMap { file in
      let excerpt = SourceExcerpt(file.document.source)
      return file.report.findings.map { line(for: $0, in: file, excerpt) + "\n" }
    }.joined()
  }

  private func line(for finding: Finding, in file: CheckedFile, _ excerpt: SourceExcerpt) -> String {
    var properties = [("file", file.name)]
    if let lines = file.fileLines(of: finding) {
      properties += [("line", "\(lines.lowerBound)"), ("endLine", "\(lines.upperBound)")]
    }
    if !file.document.format.isDecoded, let range = finding.range, finding.lines?.count == 1 {
      properties += [
        ("col", "\(excerpt.position(at: range.lowerBound).column ?? 1)"),
        ("endColumn", "\(excerpt.position(at: range.upperBound).column ?? 1)"),
      ]
    }
    properties.append(
      ("title", ([finding.rule] + [finding.locator?.description].compactMap { $0 }).joined(separator: " ")))
    let command = finding.severity == .note ? "notice" : finding.severity.rawValue
    let message = ([finding.message] + [finding.advice].compactMap { $0 }).joined(separator: ". ")
    let list = properties.map { "\($0)=\(escaped($1, in: .property))" }.joined(separator: ",")
    return "::\(command) \(list)::\(escaped(message, in: .message))"
  }

  private enum Place {
    case property
    case message
  }

  private func escaped(_ text: String, in place: Place) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where place == .property: result += "%3A"
      case "," where place == .property: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
