import ChildProcess
import DraftChecker
import ResolutionModel

/// Earlier versions of drafts, from the Git repository that each lies in.
///
/// Git's own program is asked, so that every kind of revision it knows may be named; the versions are read like the
/// drafts and compared by paragraphs, whatever their format.
struct ChangedSince {
  let revision: String
  let language: Language?

  init(revision: String, language: Language?) throws(Failure) {
    guard !revision.hasPrefix("-"), !revision.isEmpty else { throw Failure(.usage, "‘\(revision)’ is no revision") }
    self.revision = revision
    self.language = language
  }

  /// Which paragraphs of a draft were touched.
  func touched(_ draft: ImportedDocument, file: String) throws(Failure) -> TouchedParagraphs {
    TouchedParagraphs(draft.resolution, since: try earlier(file))
  }

  /// Nil where the file was not there.
  private func earlier(_ file: String) throws(Failure) -> Resolution? {
    let path = FileSystem.absolute(file)
    let folder = FileSystem.folder(of: path)
    let name = String(path.dropFirst(folder == "/" ? 1 : folder.count + 1))
    try verify(in: folder, for: file)
    guard let bytes = try? git(["-C", folder, "show", "\(revision):./\(name)"]) else { return nil }
    return try Reading.document(bytes, named: "\(file) at \(revision)", language: language).resolution
  }

  private func verify(in folder: String, for file: String) throws(Failure) {
    do {
      _ = try git(["-C", folder, "rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    } catch {
      throw Failure(
        .usage, "\(file): Git knows no revision ‘\(revision)’ here",
        hint: "in a shallow clone fetch it first: git fetch origin \(revision)")
    }
  }

  private func git(_ arguments: [String]) throws(CommandError) -> [UInt8] {
    let limits = BoundedCommand.Limits(seconds: 30, outputBytes: FileSystem.byteLimit, memoryBytes: nil)
    return try BoundedCommand("git", arguments, limits: limits).run(on: [])
  }
}
