import ArgumentParser
import ResolutionStore

/// Where the archive is.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "The archive's folder. Default: TRAVAUX_ARCHIVE, else the first archive found from here upwards.",
    completion: .directory)
  var archive: String?

  /// Opens the archive that is named, or the nearest one.
  func open() throws -> Archive {
    if let path = archive ?? Environment.archive { return try Archive.open(at: path) }
    return try Archive.discover(from: FileSystem.currentFolder)
  }
}

extension ArchiveOptions {
  /// The archive, or nil when none was named and none is found; a repository of another kind on the way is none.
  func openIfAny() throws -> Archive? {
    do {
      return try open()
    } catch let error as ArchiveError {
      guard archive == nil, Environment.archive == nil else { throw error }
      switch error {
      case .notFound, .notAnArchive: return nil
      default: throw error
      }
    }
  }
}
