/// How near two texts come by chance: the less there is of them, the nearer.
enum Chance {
  /// One over the square root of a number from 1 up, to four digits; Newton's iteration spares a dependency on libm.
  static func share(of words: Float) -> Float {
    var root = max(1, words / 2)
    for _ in 0..<16 { root = (root + max(1, words) / root) / 2 }
    return 1 / root
  }
}
