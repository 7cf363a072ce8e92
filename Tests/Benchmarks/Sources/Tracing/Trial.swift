import Foundation

/// What a way of tracing words made of a chain.
struct Trial {
  /// The share of the last version's words that are given the version they entered in, 0 to 1.
  let right: Double
  let seconds: Double

  /// Compares the versions found for the last version's words, in their order, with the truth.
  init(_ found: [Int?], of chain: GeneratedChain, seconds: Double) {
    let truth = chain.versions.last?.flatMap { $0 }.map(\.origin) ?? []
    let count = zip(found, truth).count { $0 == $1 }
    right = Double(count) / Double(max(1, truth.count))
    self.seconds = seconds
  }

  /// Runs something and tells how long it took, in seconds.
  static func timed<Result>(_ body: () throws -> Result) rethrows -> (Result, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try body()
    let span = clock.now - start
    return (result, Double(span.components.seconds) + Double(span.components.attoseconds) / 1e18)
  }
}
