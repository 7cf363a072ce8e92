/// A line on standard error that tells how far long work has come; silent when that is no terminal.
struct Progress {
  let what: String
  let total: Int
  private var done = 0
  private let isShown = StandardStream.error.isTerminal

  init(_ what: String, total: Int) {
    self.what = what
    self.total = total
  }

  mutating func advance() {
    done += 1
    guard isShown, done == total || done.isMultiple(of: max(1, total / 200)) else { return }
    StandardStream.error.write("\r\(what) \(done) of \(total)")
  }

  /// Takes the line away.
  func finish() {
    guard isShown, done > 0 else { return }
    StandardStream.error.write("\r\u{1B}[K")
  }
}
