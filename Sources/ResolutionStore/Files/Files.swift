#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Operations on files by path.
enum Files {
  /// What tells one file from another, and when it was last written.
  struct Status: Hashable {
    let device: UInt64
    let inode: UInt64
    /// Seconds since 1970.
    let modified: Int
    let isDirectory: Bool

    func isSameFile(as other: Status) -> Bool { device == other.device && inode == other.inode }
  }

  /// Nil when there is nothing at the path.
  static func status(of path: String) throws(ArchiveError) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw FileFailure.last("looking at \(path)") }
      return nil
    }
    #if canImport(Darwin)
      let modified = status.st_mtimespec.tv_sec
    #else
      let modified = status.st_mtim.tv_sec
    #endif
    return Status(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
      modified: Int(modified), isDirectory: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// Nil when there is no such file.
  static func read(_ path: String) throws(ArchiveError) -> [UInt8]? {
    guard let status = try status(of: path), !status.isDirectory else { return nil }
    let file = try OpenFile(path, .read)
    return try file.readAll()
  }

  /// Writes and waits until the disk has it.
  static func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    let file = try OpenFile(path, .rewrite)
    try file.write(bytes)
    try file.synchronize()
  }

  /// Puts a file in another's place in one step.
  static func rename(_ old: String, to new: String) throws(ArchiveError) {
    try FileStep.reach("rename", new)
    #if canImport(Darwin)
      let code = Darwin.rename(old, new)
    #elseif canImport(Musl)
      let code = Musl.rename(old, new)
    #else
      let code = Glibc.rename(old, new)
    #endif
    guard code == 0 else { throw FileFailure.last("renaming \(old) to \(new)") }
  }

  /// Gives a file a second name; false when the name is taken.
  static func link(_ path: String, as name: String) throws(ArchiveError) -> Bool {
    try FileStep.reach("link", name)
    #if canImport(Darwin)
      let code = Darwin.link(path, name)
    #elseif canImport(Musl)
      let code = Musl.link(path, name)
    #else
      let code = Glibc.link(path, name)
    #endif
    if code == 0 { return true }
    guard errno == EEXIST else { throw FileFailure.last("creating \(name)") }
    return false
  }

  /// Removes a file; nothing happens when there is none.
  static func remove(_ path: String) throws(ArchiveError) {
    try FileStep.reach("remove", path)
    guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw FileFailure.last("removing \(path)") }
  }

  /// Makes a folder whose parent exists; nothing happens when it is there.
  static func makeDirectory(_ path: String) throws(ArchiveError) {
    try FileStep.reach("make folder", path)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileFailure.last("creating \(path)") }
  }

  /// Waits until the disk has the names in a folder.
  static func synchronizeDirectory(_ path: String) throws(ArchiveError) {
    let directory = try OpenFile(path, .read)
    try directory.synchronize()
  }

  /// The room that is left on a folder's disk, in bytes.
  static func room(at path: String) throws(ArchiveError) -> Int {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { throw FileFailure.last("looking at \(path)") }
    return Int(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
  }

  /// Seconds since 1970.
  static func now() -> Int { time(nil) }

  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}
