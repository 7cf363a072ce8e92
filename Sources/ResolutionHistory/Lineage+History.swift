import ResolutionDiff
import ResolutionModel

extension Lineage {
  /// A paragraph's predecessors, back to where its wording entered: newest stage first, the paragraph itself foremost.
  ///
  /// Follows it through renumbering, moves, splits and merges, and over resolutions in which it was missing. Nil when
  /// the lineage has no such paragraph.
  public func history(of locator: Locator, in symbol: Symbol) -> ParagraphHistory? {
    guard let start = place(of: locator, in: symbol) else { return nil }
    let byTarget = LineageIndex(descents, at: \.to)
    var waiting: Set<Place> = [start]
    var stages: [ParagraphHistory.Stage] = []
    while let version = waiting.map(\.version).max() {
      let places = waiting.filter { $0.version == version }.sorted()
      waiting.subtract(places)
      let steps = byTarget.descents(at: places)
      waiting.formUnion(steps.flatMap(\.from))
      stages.append(stage(places, steps, before: steps.flatMap(\.from).map(\.version).max()))
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
      let arrivals = LineageIndex.unique(places.flatMap { waiting[$0] ?? [] })
      for place in places { waiting[place] = nil }
      stages.append(stage(places, arrivals, before: arrivals.flatMap(\.from).map(\.version).max()))
      for step in bySource.descents(at: places) {
        for place in step.to { waiting[place, default: []].append(step) }
      }
    }
    return ParagraphHistory(stages: stages.reversed())
  }

  private func stage(_ places: [Place], _ steps: [Descent], before: Int?) -> ParagraphHistory.Stage {
    let version = places.first?.version ?? 0
    let gap = before.map { Array(resolutions[($0 + 1)..<max(version, $0 + 1)]) } ?? []
    return ParagraphHistory.Stage(
      symbol: symbol(version), adopted: resolutions[version].adopted,
      locators: places.map { locators[version][$0.paragraph] },
      texts: places.map { resolutions[version].paragraphs[$0.paragraph].comparedText }, changes: steps.map(\.change),
      absences: gap.compactMap(\.symbol))
  }
}

/// The steps of a lineage by the places they start from or lead to.
struct LineageIndex {
  private let descents: [Lineage.Descent]
  private var indices: [Lineage.Place: [Int]] = [:]

  init(_ descents: [Lineage.Descent], at side: KeyPath<Lineage.Descent, [Lineage.Place]>) {
    self.descents = descents
    for (index, descent) in descents.enumerated() {
      for place in descent[keyPath: side] { indices[place, default: []].append(index) }
    }
  }

  /// The steps at some places, each once.
  func descents(at places: [Lineage.Place]) -> [Lineage.Descent] {
    Set(places.flatMap { indices[$0] ?? [] }).sorted().map { descents[$0] }
  }

  /// Steps without those that lead to the same places as one before.
  static func unique(_ descents: [Lineage.Descent]) -> [Lineage.Descent] {
    var seen: Set<[Lineage.Place]> = []
    return descents.filter { seen.insert($0.from + $0.to).inserted }
  }
}
