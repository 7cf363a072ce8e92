/// A moment until which something may take.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Int) {
    end = .now + .seconds(seconds)
  }

  /// What is left, 0 when nothing is; rounded up.
  var milliseconds: Int {
    let left = end - .now
    guard left > .zero else { return 0 }
    return Int(left.components.seconds) * 1000 + Int(left.components.attoseconds / 1_000_000_000_000_000) + 1
  }
}
