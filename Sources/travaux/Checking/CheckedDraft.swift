import DraftChecker
import ResolutionModel

/// A draft file with what was found in it.
struct CheckedDraft {
  let file: String
  let document: ImportedDocument
  var report: CheckReport
  let failOn: Severity
}
