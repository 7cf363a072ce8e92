import DraftChecker
import ResolutionModel

/// A draft under the name it is shown under, with what was found in it.
public struct CheckedFile: Sendable {
  public let name: String
  public let document: ImportedDocument
  public let report: CheckReport

  public init(name: String, document: ImportedDocument, report: CheckReport) {
    self.name = name
    self.document = document
    self.report = report
  }
}

extension CheckedFile {
  /// The paragraph of a Word file that a finding stands in, counted from 1 over all there are in the file; nil for other
  /// forms and where the finding has no place.
  func fileParagraph(of finding: Finding) -> Int? {
    guard let start = finding.range?.lowerBound else { return nil }
    return document.origins.last { $0.source.lowerBound <= start }.map { $0.paragraph + 1 }
  }

  /// The lines of the file that a finding stands in; nil where the file has none, or they are not known.
  func fileLines(of finding: Finding) -> ClosedRange<Int>? {
    if document.format.isDecoded, document.fileLines.isEmpty { return nil }
    return finding.lines.map { document.fileLines(of: $0) }
  }

  /// The file with what a person finds the place by: line and column of a text, the line of a web page, the paragraph of
  /// a Word file.
  func address(of finding: Finding, at place: SourceExcerpt.Position?) -> String {
    if let paragraph = fileParagraph(of: finding) { return "\(name), paragraph \(paragraph)" }
    if document.format.isDecoded { return fileLines(of: finding).map { "\(name):\($0.lowerBound)" } ?? name }
    return [name, place.map { String($0.line) }, place.flatMap { $0.column.map(String.init) }].compactMap { $0 }
      .joined(separator: ":")
  }

  /// What stands before the excerpt of a place.
  func gutter(of finding: Finding, at place: SourceExcerpt.Position) -> String {
    if let paragraph = fileParagraph(of: finding) { return "¶\(paragraph)" }
    if document.format.isDecoded { return fileLines(of: finding).map { String($0.lowerBound) } ?? "" }
    return String(place.line)
  }
}
