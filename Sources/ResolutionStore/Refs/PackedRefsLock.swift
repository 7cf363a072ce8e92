/// Git's own lock on `packed-refs`, so that `git gc` and this program do not overwrite each other.
///
/// Git's locks are files that outlive a killed process. This one has a second name in a folder of ours: a lock file
/// that is the same file as ours was left by us, and whoever holds the archive may remove it.
struct PackedRefsLock: ~Copyable {
  private let lock: String
  private let twin: String

  /// To be called by the holder of the `ArchiveLock` only.
  init(_ paths: ArchivePaths, patience: Double) throws(ArchiveError) {
    lock = paths.packedRefsLock
    twin = paths.packedRefsLockTwin
    try PackedRefsLock.clear(lock, leftAs: twin)
    try Files.write([], to: twin)
    let (twin, lock) = (twin, lock)
    try Patience.wait(upTo: patience, for: lock) { () throws(ArchiveError) in try Files.link(twin, as: lock) }
  }

  consuming func release() throws(ArchiveError) {
    try Files.remove(lock)
    try Files.remove(twin)
  }

  private static func clear(_ lock: String, leftAs twin: String) throws(ArchiveError) {
    guard let mine = try Files.status(of: twin) else { return }
    if let found = try Files.status(of: lock), found.isSameFile(as: mine) { try Files.remove(lock) }
    try Files.remove(twin)
  }
}
