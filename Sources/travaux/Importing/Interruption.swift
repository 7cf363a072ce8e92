import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A person's wish to stop, by Ctrl-C or `kill`: the first lets work come to a good end, the second ends at once.
enum Interruption {
  private static let isWished = Atomic(false)

  /// Whether someone wishes to stop.
  static var isRequested: Bool { isWished.load(ordering: .relaxed) }

  /// From now on the first signal is only noted.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isWished.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
