extension Aligner {
  /// What a likeness across preamble and operative part is worth beside one within either.
  static let otherPart: Float = 0.75
  /// The same where words alone vouch for the link.
  static let otherPartElsewhere: Float = 0.85

  /// Links what was moved and reworded, where nothing else left comes near.
  ///
  /// Every two paragraphs on one subject share some words. What tells a reworded paragraph from a neighbour in meaning
  /// is the distance to the next best link of either paragraph, unless that other one is a part of the same whole.
  ///
  /// - Parameter counting: How two paragraphs are alike.
  mutating func linkDistant(counting alike: (Candidate) -> Float = { $0.similarity }) {
    let gaps = gapNumbers()
    let open = candidates.filter { table.isOpen(old: $0.old) && table.isOpen(new: $0.new) }
      .filter { !isHeading($0) || gaps.old[$0.old] == gaps.new[$0.new] }
      .map { Assignment.Edge(old: $0.old, new: $0.new, score: alike($0) * partKept($0)) }
    let byOld = Dictionary(grouping: open, by: \.old)
    let byNew = Dictionary(grouping: open, by: \.new)
    for edge in open.sorted(by: Assignment.Edge.isBetter) {
      let isInPlace = gaps.old[edge.old] == gaps.new[edge.new]
      guard edge.score >= needed(edge, isInPlace: isInPlace), table.isOpen(old: edge.old), table.isOpen(new: edge.new)
      else { continue }
      let rivals = (byOld[edge.old] ?? []) + (byNew[edge.new] ?? [])
      link(edge, unlessRivalled: rivals.filter { isRival($0, of: edge) })
    }
  }

  /// Links what was taken up in something longer, or cut down to a part of itself: alike by what the shorter one shares,
  /// which would be taken for a part of a whole that is linked already as long as there may be one.
  mutating func linkTakenUp() {
    let (weight, worth) = (Float(options.wholePartWeight), Float(options.takenUpWorth))
    linkDistant { $0.shared >= weight ? $0.containment * worth : 0 }
  }

  /// Less than 1 where preamble and operative part would change places.
  private func partKept(_ candidate: Candidate) -> Float {
    kinds.old[candidate.old] == kinds.new[candidate.new] ? 1 : Aligner.otherPartElsewhere
  }

  /// The likeness that counts as evidence: short texts come near one another by chance.
  private func needed(_ edge: Assignment.Edge, isInPlace: Bool) -> Float {
    let words = Float(max(1, min(texts.old[edge.old].tokens.count, texts.new[edge.new].tokens.count)))
    let chance = isInPlace ? 0 : Float(options.movedChance) * Chance.share(of: words)
    return Float(options.movedSimilarity) + chance
  }

  private func isRival(_ other: Assignment.Edge, of edge: Assignment.Edge) -> Bool {
    (other.old != edge.old || other.new != edge.new) && other.score * Float(options.movedMargin) > edge.score
  }

  private mutating func link(_ edge: Assignment.Edge, unlessRivalled rivals: [Assignment.Edge]) {
    table.link(edge.old, edge.new)
    let mirrored = table.swapped
    for rival in rivals {
      let isPart =
        rival.old == edge.old
        ? splits.isPart(rival.new, of: edge.old, table, &board)
        : merges.isPart(rival.old, of: edge.new, mirrored, &board)
      if !isPart { return table.unlink(edge.old, edge.new) }
    }
  }
}
