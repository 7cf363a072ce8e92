import ResolutionModel

extension ScopeStructure {
  /// Turns the sizes that headings are set in into levels, each division for itself: its own heading 0, the largest
  /// other one 1, or 0 where the division has no heading of its own.
  mutating func findHeadingLevels() {
    var ranks: [[Division]: Set<Int>] = [:]
    var headed: Set<[Division]> = []
    for block in blocks where block.role == .heading {
      if block.isDivisionHead {
        headed.insert(block.divisions)
      } else {
        ranks[block.divisions, default: []].insert(block.rank)
      }
    }
    let levels = ranks.mapValues { $0.sorted() }
    for index in blocks.indices where blocks[index].role == .heading && !blocks[index].isDivisionHead {
      let divisions = blocks[index].divisions
      let level = levels[divisions]?.firstIndex(of: blocks[index].rank) ?? 0
      blocks[index].depth = min(4, level + (headed.contains(divisions) ? 1 : 0))
    }
  }
}
