import ResolutionHistory
import ResolutionModel

/// How old wording is, in the shades of a report: 0 for what the first resolution had, up to 7 for the latest.
struct WordingAge {
  static let shades = 8

  private let versions: [Symbol: Int]
  private let count: Int

  init(_ lineage: Lineage) {
    versions = Dictionary(zip(lineage.symbols, 0...), uniquingKeysWith: { first, _ in first })
    count = lineage.resolutions.count
  }

  /// The shade of words that entered with a version.
  func shade(of version: Int) -> Int { shade(Double(version)) }

  func shade(of run: Blame.Run) -> Int { shade(of: versions[run.symbol] ?? 0) }

  /// The shade of a paragraph: the mean of its words, by length.
  func shade(of line: Blame.Line) -> Int {
    let total = line.runs.reduce(0) { $0 + $1.range.count }
    guard total > 0 else { return 0 }
    let sum = line.runs.reduce(0) { $0 + $1.range.count * (versions[$1.symbol] ?? 0) }
    return shade(Double(sum) / Double(total))
  }

  private func shade(_ version: Double) -> Int {
    guard count > 1 else { return 0 }
    return min(WordingAge.shades - 1, Int(version * Double(WordingAge.shades - 1) / Double(count - 1) + 0.5))
  }
}
