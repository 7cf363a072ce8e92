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
    guard let process = Program.start(words, input: ends[0], closing: ends[1]) else {
      close(ends[1])
      return false
    }
    StandardStream(descriptor: ends[1]).write(text)
    close(ends[1])
    process.wait()
    return true
  }
}
