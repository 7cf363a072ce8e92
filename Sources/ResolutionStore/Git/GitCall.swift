import Clibgit2

/// The one place where libgit2's results are judged.
enum GitCall {
  /// Throws when `code` is negative. The error is read at once: libgit2 keeps it by thread and success does not clear
  /// it.
  static func check(_ code: Int32, _ doing: @autoclosure () -> String) throws(ArchiveError) {
    guard code < 0 else { return }
    throw .io("\(doing()): \(lastMessage ?? "libgit2 error \(code)")")
  }

  /// Whether a repository was not opened because its folder belongs to another user, who is not trusted.
  ///
  /// libgit2 1.5 says "not found" of the setting that would name trusted folders, and so of the repository, where the
  /// user has no such setting.
  static func meansForeignOwner(_ code: Int32) -> Bool {
    code == GIT_EOWNER.rawValue
      || (code == GIT_ENOTFOUND.rawValue && git_error_last()?.pointee.klass == Int32(GIT_ERROR_CONFIG.rawValue))
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
