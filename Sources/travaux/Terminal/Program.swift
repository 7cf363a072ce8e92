#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program that writes where this one does; no shell is involved.
struct Program {
  private let process: pid_t

  /// Starts a program found by its name; nil when it cannot be started. `input` becomes its standard input, `other` is
  /// closed in it.
  static func start(_ words: [String], input: Int32 = STDIN_FILENO, closing other: Int32? = nil) -> Program? {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    if let other { posix_spawn_file_actions_addclose(&actions, other) }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    return Program(process: process)
  }

  func wait() {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
