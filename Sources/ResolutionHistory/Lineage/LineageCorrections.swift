import ResolutionDiff
import ResolutionModel

/// People's decisions on what paragraphs descend from, found in the texts at hand.
struct LineageCorrections {
  let decided: [Lineage.Place: LineageDecision]
  private var sources: [Lineage.Place: [Lineage.Place]] = [:]

  /// A decision none of whose predecessors is there says nothing about these texts.
  init(_ decisions: [LineageDecision], symbols: [Symbol], locators: [[Locator]]) {
    let versions = Dictionary(symbols.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ address: ParagraphAddress) -> Lineage.Place? {
      guard let version = versions[address.symbol],
        let paragraph = locators[version].firstIndex(of: address.locator)
      else { return nil }
      return Lineage.Place(version: version, paragraph: paragraph)
    }
    var decided: [Lineage.Place: LineageDecision] = [:]
    for decision in decisions {
      guard let target = place(decision.paragraph) else { continue }
      let found = decision.predecessors.compactMap(place).filter { $0.version < target.version }
      guard decision.predecessors.isEmpty || !found.isEmpty else { continue }
      decided[target] = decision
      sources[target] = found
    }
    self.decided = decided
  }

  /// What the comparison of a version with one that follows it is told.
  func corrections(from old: Int, to new: Int) -> [PredecessorCorrection] {
    sources.filter { $0.key.version == new }.sorted { $0.key < $1.key }.map { target, places in
      PredecessorCorrection(
        new: target.paragraph, old: places.filter { $0.version == old }.map(\.paragraph).sorted())
    }
  }

  /// The decided ways to a version from those that it does not follow directly.
  func returns(to version: Int, parents: [Int]) -> [(from: Lineage.Place, to: Lineage.Place)] {
    sources.filter { $0.key.version == version }.sorted { $0.key < $1.key }.flatMap { target, places in
      places.filter { !parents.contains($0.version) }.sorted().map { ($0, target) }
    }
  }
}
