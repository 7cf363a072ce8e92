import ResolutionDiff
import ResolutionModel

extension Lineage {
  /// For every word of a resolution, the resolution of the lineage in which it entered; nil when the lineage has no
  /// such resolution.
  ///
  /// Words are passed on through the successive comparisons. Wording that was struck and came back, or that was struck
  /// in one paragraph and put into another, keeps its origin; where topics met, what several hand down is the earliest's.
  /// - Parameter ignored: in changes of these kinds, what replaced a word counts as that word.
  public func blame(of symbol: Symbol, ignoring ignored: Set<Change.Kind> = []) -> Blame? {
    guard let version = version(of: symbol), let first = resolutions.first else { return nil }
    var memory = VanishedWording(first.language)
    var provenances: [Int: Provenance] = [:]
    let arriving = Dictionary(grouping: steps, by: \.to)
    for next in ancestors(of: version).sorted() + [version] {
      let inherited = (arriving[next] ?? []).compactMap { step in
        provenances[step.from].map { Provenance.Inheritance(from: $0, along: step.diff) }
      }
      provenances[next] = Provenance(
        of: resolutions[next], version: next, inherited, ancestors: ancestors(of: next), memory: &memory,
        ignored: ignored)
    }
    guard let provenance = provenances[version] else { return nil }
    return Blame(lines: resolutions[version].paragraphs.indices.map { line($0, of: version, provenance.origins[$0]) })
  }

  private func line(_ paragraph: Int, of version: Int, _ origins: [Origin]) -> Blame.Line {
    var runs: [Blame.Run] = []
    var start = 0
    for place in origins.indices where place + 1 == origins.count || origins[place + 1] != origins[place] {
      runs.append(run(start..<(place + 1), origins[place]))
      start = place + 1
    }
    return Blame.Line(
      locator: locators[version][paragraph], text: resolutions[version].paragraphs[paragraph].comparedText, runs: runs)
  }

  private func run(_ range: Range<Int>, _ origin: Origin) -> Blame.Run {
    Blame.Run(
      range: range, symbol: symbols[origin.version], locator: locators[origin.version][origin.paragraph],
      adopted: resolutions[origin.version].adopted)
  }
}
