import Clibgit2

/// The one place where libgit2's results are judged.
enum GitCall {
  /// Throws when `code` is negative. The error is read at once: libgit2 keeps it by thread and success does not clear
  /// it.
  static func check(_ code: Int32, _ doing: @autoclosure () -> String) throws(ArchiveError) {
    guard code < 0 else { return }
    throw .io("\(doing()): \(lastMessage ?? "libgit2 error \(code)")")
  }

  private static var lastMessage: String? {
    guard let error = git_error_last(), let message = error.pointee.message else { return nil }
    return String(cString: message)
  }
}

/// libgit2 itself, started with the first archive that is opened: starting it takes about 10 ms.
enum GitLibrary {
  static func start() throws(ArchiveError) {
    try GitCall.check(code, "starting libgit2")
  }

  private static let code: Int32 = {
    let started = git_libgit2_init()
    return started < 0 ? started : travaux_git_enable_fsync()
  }()
}
