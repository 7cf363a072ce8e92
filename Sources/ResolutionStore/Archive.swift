import ResolutionModel

/// A Git repository of resolutions.
///
/// It is bare, in the folder `.git` of the path it was created at: Git finds it there without options, and there are
/// no checked-out files that could be edited in vain. Any number of programs may read while one writes.
public final class Archive {
  /// The version of the layout this program writes, and the latest it reads.
  public static let formatVersion = 1

  /// Seconds to wait for another program that is changing the archive, before `ArchiveError.locked`. Default 10.
  public var lockPatience = 10.0

  let repository: Repository
  let objects: ObjectDatabase
  let paths: ArchivePaths

  /// The Git directory, with a slash at its end.
  public var directory: String { paths.directory }

  /// Whether nothing is to be written to it, caches neither.
  let isBorrowed: Bool

  private init(_ repository: consuming Repository, isBorrowed: Bool = false) throws(ArchiveError) {
    self.isBorrowed = isBorrowed
    paths = ArchivePaths(directory: repository.directory)
    objects = try repository.objects()
    self.repository = repository
    try checkFormat()
  }

  private func checkFormat() throws(ArchiveError) {
    let marked = try repository.localNumber(Archive.marker)
    var found = marked
    if found == nil { found = try Archive.cloneVersion(repository) }
    guard let found else { throw .notAnArchive(path: repository.directory) }
    guard marked != nil || isBorrowed || found > Archive.formatVersion else { throw .clone(path: repository.directory) }
    guard found <= Archive.formatVersion else { throw .newerFormat(found: found, known: Archive.formatVersion) }
  }

  /// The setting that tells an archive from any other repository; its value is the format version.
  private static let marker = "travaux.archive"
}

extension Archive {
  /// Opens the archive at the path, which names its folder or its Git directory.
  public static func open(at path: String) throws(ArchiveError) -> Archive {
    try Archive(Repository(opening: path))
  }

  /// Opens the archive that the path lies in, looked for upwards as Git does.
  ///
  /// The first Git repository on the way up counts, archive or not.
  public static func discover(from path: String) throws(ArchiveError) -> Archive {
    guard let directory = try Repository.directory(servingPath: path) else { throw .notFound(path: path) }
    return try open(at: directory)
  }

  /// Opens an archive to be read only: also a clone that was not taken up (`create`).
  public static func borrow(at path: String) throws(ArchiveError) -> Archive {
    try Archive(Repository(opening: path), isBorrowed: true)
  }

  /// Whether the path itself, not a folder above it, is an archive or a clone of one.
  public static func isArchive(at path: String) -> Bool {
    do {
      _ = try borrow(at: path)
      return true
    } catch {
      if case .newerFormat = error { return true }
      return false
    }
  }

  /// Makes an empty archive in a folder, which is created when it does not exist. An archive that is there is opened,
  /// and so is a clone of one, bare or not; any other repository is refused with `notAnArchive`.
  public static func create(at path: String) throws(ArchiveError) -> Archive {
    let directory = path + "/.git"
    if try Files.status(of: directory) == nil, try Files.status(of: path + "/objects") == nil {
      try prepare(directory, in: path)
    } else {
      let repository = try Repository(opening: path)
      guard try repository.localNumber(marker) == nil else { return try open(at: path) }
      try takeUp(repository)
      // Nothing has to be placed: the branches that a clone lacks follow from its index.
      try open(at: path).record([IncomingText]()) { _, _ in [] }
    }
    return try open(at: path)
  }

  /// Cloning takes all of an archive along but its mark; an ordinary clone also has files checked out, and the branches
  /// under the remote's name.
  private static func takeUp(_ repository: consuming Repository) throws(ArchiveError) {
    let directory = repository.directory
    guard let version = try cloneVersion(repository) else { throw .notAnArchive(path: directory) }
    guard version <= formatVersion else { throw .newerFormat(found: version, known: formatVersion) }
    if !repository.isBare {
      try CheckedOutFiles.remove(from: repository)
      try repository.setLocalFlag("core.bare", to: true)
    }
    try mark(directory)
  }

  /// The version of the format that the index of an unmarked clone bears; nil for any other repository.
  private static func cloneVersion(_ repository: borrowing Repository) throws(ArchiveError) -> Int? {
    guard let index = try repository.reference(RefName.index) else { return nil }
    return GeneratedCommit.version(in: try repository.objects().read(index, as: .commit))
  }

  /// A repository takes its name last, so that a half-made one is never found.
  private static func prepare(_ directory: String, in folder: String) throws(ArchiveError) {
    let unfinished = directory + "-unfinished"
    try Repository.create(at: unfinished)
    try mark(unfinished)
    try open(at: unfinished).record([IncomingText]()) { _, _ in [] }
    try Files.rename(unfinished, to: directory)
    try Files.synchronizeDirectory(folder)
  }

  private static func mark(_ directory: String) throws(ArchiveError) {
    let repository = try Repository(opening: directory)
    try repository.setLocalNumber(marker, to: formatVersion)
  }
}
