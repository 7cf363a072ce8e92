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

  /// The file with what a person finds the place by: line and column of a text, the paragraph of a Word file.
  func address(of finding: Finding, at place: SourceExcerpt.Position?) -> String {
    if document.format.isDecoded { return fileParagraph(of: finding).map { "\(name), paragraph \($0)" } ?? name }
    return [name, place.map { String($0.line) }, place.flatMap { $0.column.map(String.init) }].compactMap { $0 }
      .joined(separator: ":")
  }

  /// What stands before the excerpt of a place.
  func gutter(of finding: Finding, at place: SourceExcerpt.Position) -> String {
    document.format.isDecoded ? fileParagraph(of: finding).map { "¶\($0)" } ?? "" : String(place.line)
  }
}
