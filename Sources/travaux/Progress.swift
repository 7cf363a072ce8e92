/// A line on standard error that tells how far long work has come, how fast, and how long it still takes; silent when
/// that is no terminal.
struct Progress {
  let what: String
  let total: Int
  private var done = 0
  private let isShown = StandardStream.error.isTerminal
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// The least time between two lines.
  private static let pause = Duration.milliseconds(100)

  init(_ what: String, total: Int) {
    self.what = what
    self.total = total
  }

  mutating func advance(by count: Int = 1) {
    done += count
    guard isShown else { return }
    let now = ContinuousClock.now
    guard done == total || shown.map({ now - $0 >= Progress.pause }) ?? true else { return }
    shown = now
    StandardStream.error.write("\r\(line(after: now - start))\u{1B}[K")
  }

  /// Takes the line away.
  func finish() {
    guard isShown, shown != nil else { return }
    StandardStream.error.write("\r\u{1B}[K")
  }

  /// `reading 1200 of 13000, 210 a second, 0:56 left`; the speed once it can be told.
  func line(after elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let line = "\(what) \(done) of \(total)"
    guard seconds >= 1, done > 0 else { return line }
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    let clock = "\(left / 60):" + (left % 60 < 10 ? "0" : "") + "\(left % 60)"
    return "\(line), \(Int(rate.rounded())) a second, \(clock) left"
  }
}
