import ResolutionHistory
import ResolutionModel

/// Tracing by lineage, from the texts on, with nothing kept from before.
enum LineageTrial {
  static func run(_ chain: GeneratedChain) throws -> Trial {
    let resolutions = chain.resolutions
    let (blame, seconds) = Trial.timed {
      resolutions.last?.symbol.flatMap { Lineage(resolutions).blame(of: $0) }
    }
    let versions = Dictionary(
      uniqueKeysWithValues: resolutions.enumerated().compactMap { version, resolution in
        resolution.symbol.map { ($0, version) }
      })
    var found: [Int?] = []
    for (line, words) in zip(blame?.lines ?? [], chain.versions.last ?? []) {
      var place = 0
      for word in words {
        found.append(line.runs.first { $0.range.contains(place) }.flatMap { versions[$0.symbol] })
        place += word.text.utf8.count + 1
      }
    }
    return Trial(found, of: chain, seconds: seconds)
  }
}
