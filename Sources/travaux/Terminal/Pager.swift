#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Shows long output through the reader's pager, as Git does; no shell is involved.
enum Pager {
  /// Whether the text was shown; false when the pager could not be started.
  static func show(_ text: String) -> Bool {
    let words = Environment.pager.split(separator: " ").map(String.init)
    guard !words.isEmpty, words != ["cat"] else { return false }
    // Git's defaults: quit if it fits on one screen, keep colours, leave the screen as it is.
    setenv("LESS", "FRX", 0)
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    defer { close(ends[0]) }
    guard let process = spawn(words, input: ends[0], closing: ends[1]) else {
      close(ends[1])
      return false
    }
    StandardStream(descriptor: ends[1]).write(text)
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return true
  }

  private static func spawn(_ words: [String], input: Int32, closing other: Int32) -> pid_t? {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, other)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 ? process : nil
  }
}
