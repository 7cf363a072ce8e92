import ResolutionDiff
import ResolutionModel

extension Lineage {
  /// For every word of a resolution, the resolution of the lineage in which it entered; nil when the lineage has no
  /// such resolution.
  ///
  /// Words are passed on through the successive diffs. Wording that was struck and came back, or that was struck in
  /// one paragraph and put into another, keeps its origin. With `ignoringTechnical` what replaced a word in a technical
  /// or editorial change counts as that word.
  public func blame(of symbol: Symbol, ignoringTechnical: Bool = false) -> Blame? {
    guard let version = version(of: symbol), let first = resolutions.first else { return nil }
    var memory = VanishedWording(first.language)
    var provenance = Provenance(first: first)
    for (index, diff) in diffs.prefix(version).enumerated() {
      provenance = Provenance(
        provenance, diff, version: index + 1, memory: &memory, ignoringTechnical: ignoringTechnical)
    }
    let lines = resolutions[version].paragraphs.indices.map { line($0, of: version, provenance.origins[$0]) }
    return Blame(lines: lines)
  }

  /// The blame of every resolution of the lineage, oldest first, in one pass over its steps.
  public var blames: [Blame] {
    guard let first = resolutions.first else { return [] }
    var memory = VanishedWording(first.language)
    var provenance = Provenance(first: first)
    return resolutions.indices.map { version in
      if version > 0 {
        provenance = Provenance(
          provenance, diffs[version - 1], version: version, memory: &memory, ignoringTechnical: false)
      }
      let lines = resolutions[version].paragraphs.indices.map { line($0, of: version, provenance.origins[$0]) }
      return Blame(lines: lines)
    }
  }

  private func line(_ paragraph: Int, of version: Int, _ origins: [Int]) -> Blame.Line {
    var runs: [Blame.Run] = []
    var start = 0
    for place in origins.indices where place + 1 == origins.count || origins[place + 1] != origins[place] {
      let origin = origins[place]
      runs.append(
        Blame.Run(range: start..<(place + 1), symbol: symbol(origin), adopted: resolutions[origin].adopted))
      start = place + 1
    }
    return Blame.Line(
      locator: locators[version][paragraph], text: resolutions[version].paragraphs[paragraph].comparedText, runs: runs)
  }

  /// The symbol of a version; the initialisers let none in without.
  func symbol(_ version: Int) -> Symbol { symbols[version] }
}
