/// The right to change an archive: one holder at a time, over all processes and threads.
///
/// The kernel keeps the lock, so that it ends with the process that held it, however it ends.
struct ArchiveLock: ~Copyable {
  private let file: OpenFile

  /// Waits up to `patience` seconds for another holder to finish; then throws `locked` with the age of its hold.
  init(at path: String, patience: Double) throws(ArchiveError) {
    let file = try OpenFile(path, .update)
    try Patience.wait(upTo: patience, for: path) { () throws(ArchiveError) in try file.lockExclusively() }
    try file.touch()
    self.file = file
  }

  /// Lets the next one in. To be called last: the compiler may end a value after its last use.
  consuming func release() {}
}

/// Trying again until something comes free.
enum Patience {
  /// Throws `locked` with the age of the file at `path` when `attempt` is still false after `seconds`.
  static func wait(
    upTo seconds: Double, for path: String, attempt: () throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let pause: UInt32 = 10
    var waited = 0.0
    while try !attempt() {
      guard waited < seconds else {
        let since = try Files.status(of: path)?.modified ?? Files.now()
        throw .locked(path: path, seconds: max(0, Files.now() - since))
      }
      Files.pause(milliseconds: pause)
      waited += Double(pause) / 1000
    }
  }
}
