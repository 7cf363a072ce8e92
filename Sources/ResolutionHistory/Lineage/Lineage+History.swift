import ResolutionDiff
import ResolutionModel

extension Lineage {
  /// A paragraph's predecessors, back to where its wording entered: newest stage first, the paragraph itself foremost.
  ///
  /// Follows it through renumbering, moves, splits and merges, and over resolutions in which it was missing. Nil when
  /// the lineage has no such paragraph.
  public func history(of locator: Locator, in symbol: Symbol) -> ParagraphHistory? {
    place(of: locator, in: symbol).map { history(of: $0, along: arrivals) }
  }

  /// The steps by the places they lead to; worth keeping where many histories are asked for.
  package var arrivals: LineageIndex { LineageIndex(descents, at: \.to) }

  /// - Parameter arrivals: the lineage's own.
  package func history(of start: Place, along arrivals: LineageIndex) -> ParagraphHistory {
    var waiting: Set<Place> = [start]
    var stages: [ParagraphHistory.Stage] = []
    while let version = waiting.map(\.version).max() {
      let places = waiting.filter { $0.version == version }.sorted()
      waiting.subtract(places)
      let steps = arrivals.descents(at: places)
      waiting.formUnion(steps.map(\.from))
      stages.append(stage(places, steps, before: steps.map(\.from).map(\.version).max()))
    }
    return ParagraphHistory(stages: stages)
  }

  /// What became of a paragraph, on to the last resolution that still has something of it: newest stage first, the
  /// paragraph itself last. Nil when the lineage has no such paragraph.
  public func successors(of locator: Locator, in symbol: Symbol) -> ParagraphHistory? {
    guard let start = place(of: locator, in: symbol) else { return nil }
    let bySource = LineageIndex(descents, at: \.from)
    var waiting: [Place: [Descent]] = [start: []]
    var stages: [ParagraphHistory.Stage] = []
    while let version = waiting.keys.map(\.version).min() {
      let places = waiting.keys.filter { $0.version == version }.sorted()
      let arrivals = places.flatMap { waiting[$0] ?? [] }
      for place in places { waiting[place] = nil }
      stages.append(stage(places, arrivals, before: arrivals.map(\.from).map(\.version).max()))
      for step in bySource.descents(at: places) { waiting[step.to, default: []].append(step) }
    }
    return ParagraphHistory(stages: stages.reversed())
  }

  private func stage(_ places: [Place], _ steps: [Descent], before: Int?) -> ParagraphHistory.Stage {
    let version = places.first?.version ?? 0
    let gap = before.map { Ancestry(parents).between($0, version) } ?? []
    return ParagraphHistory.Stage(
      symbol: symbols[version], adopted: resolutions[version].adopted,
      locators: places.map { locators[version][$0.paragraph] },
      texts: places.map { resolutions[version].paragraphs[$0.paragraph].comparedText },
      changes: Lineage.changes(of: steps), absences: gap.map { symbols[$0] },
      decisions: places.compactMap { decided[$0] })
  }

  /// The changes of some steps, each once.
  private static func changes(of steps: [Descent]) -> [Change] {
    var seen: Set<[Int]> = []
    return steps.filter { seen.insert([$0.from.version] + $0.change.old + [-1] + $0.change.new).inserted }
      .map(\.change)
  }
}

/// The steps of a lineage by the places they start from or lead to.
package struct LineageIndex: Sendable {
  private let descents: [Lineage.Descent]
  private var indices: [Lineage.Place: [Int]] = [:]

  package init(_ descents: [Lineage.Descent], at side: KeyPath<Lineage.Descent, Lineage.Place>) {
    self.descents = descents
    for (index, descent) in descents.enumerated() { indices[descent[keyPath: side], default: []].append(index) }
  }

  /// The steps at some places, in their order.
  package func descents(at places: [Lineage.Place]) -> [Lineage.Descent] {
    places.flatMap { indices[$0] ?? [] }.sorted().map { descents[$0] }
  }
}
