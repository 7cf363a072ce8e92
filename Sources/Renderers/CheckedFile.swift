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
