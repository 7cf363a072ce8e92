import ResolutionDiff
import ResolutionHistory

/// The paragraphs of a lineage in chains: each goes on in the successor that keeps most of it.
///
///     2001 a─┐   2002 ab    a and b are merged: the chain of the longer one goes on, the other ends there
///     2001 b─┘
struct ParagraphChains {
  typealias Place = Lineage.Place

  /// The places of each chain, oldest first; chains in the order in which they end, the living ones first.
  let all: [[Place]]
  /// The chain of every paragraph, by version.
  private let chainOf: [Place: Int]

  init(_ lineage: Lineage) {
    let next = ParagraphChains.successors(lineage)
    var followed = Set(next.values)
    var chains: [[Place]] = []
    for (version, resolution) in lineage.resolutions.enumerated() {
      for paragraph in resolution.paragraphs.indices {
        let start = Place(version: version, paragraph: paragraph)
        guard !followed.contains(start) else { continue }
        var chain = [start]
        while let last = chain.last, let place = next[last] { chain.append(place) }
        followed.formUnion(chain)
        chains.append(chain)
      }
    }
    all = chains.sorted { ParagraphChains.rank($0) < ParagraphChains.rank($1) }
    chainOf = all.enumerated().reduce(into: [:]) { index, chain in
      for place in chain.element { index[place] = chain.offset }
    }
  }

  func chain(of place: Place) -> Int { chainOf[place] ?? 0 }

  private static func rank(_ chain: [Place]) -> (Int, Int) {
    chain.last.map { (-$0.version, $0.paragraph) } ?? (0, 0)
  }

  /// The step from each place that keeps most words, if it is also the one its target keeps most from.
  private static func successors(_ lineage: Lineage) -> [Place: Place] {
    let steps = lineage.descents.map { (descent: $0, kept: kept($0)) }
      .sorted { ($1.kept, $0.descent.from, $0.descent.to) < ($0.kept, $1.descent.from, $1.descent.to) }
    var next: [Place: Place] = [:]
    var taken: Set<Place> = []
    for (step, _) in steps where next[step.from] == nil && taken.insert(step.to).inserted { next[step.from] = step.to }
    return next
  }

  /// Bytes of the words that both paragraphs of a step have.
  private static func kept(_ step: Lineage.Descent) -> Int {
    let link = step.change.links.first { $0.old == step.from.paragraph && $0.new == step.to.paragraph }
    return link?.words.reduce(0) { $0 + ($1.operation == .equal ? $1.text.utf8.count : 0) } ?? 0
  }
}
