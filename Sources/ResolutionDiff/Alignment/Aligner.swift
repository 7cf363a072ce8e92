import ResolutionModel

/// Finds which paragraphs of two texts are the same, however changed, split, merged or moved.
struct Aligner {
  let texts: SidePair<[ComparedText]>
  /// What each paragraph is.
  let parts: SidePair<[Paragraph.Kind]>
  let weights: WordWeights
  let words: Int
  let options: DiffOptions

  /// The links in order of the old text, and which of them left their place.
  func align() -> LinkTable {
    var table = LinkTable(old: texts.old.count, new: texts.new.count)
    let anchors = ExactAnchors(texts: texts)
    anchors.link(&table)
    guard table.images.contains(where: \.isEmpty), table.origins.contains(where: \.isEmpty) else { return table }
    let space = FeatureSpace(texts, open: table.open, wordWeights: weights, words: words)
    var board = SimilarityBoard(weights: space.weights)
    let candidates = CandidateIndex(space, options: options).candidates()
    linkSure(candidates, &table)
    attachParts(candidates, space, &table, &board)
    linkDistant(candidates, &table)
    attachParts(candidates, space, &table, &board)
    linkGaps(space, &table, &board)
    attachParts(candidates, space, &table, &board)
    anchors.linkRest(&table)
    return table
  }

  func linkSure(_ candidates: [Candidate], _ table: inout LinkTable) {
    let gaps = gapNumbers(table)
    let edges = candidates.filter { $0.similarity >= Float(options.sureSimilarity) }.map { candidate in
      let isNear = gaps.old[candidate.old] == gaps.new[candidate.new]
      return Assignment.Edge(
        old: candidate.old, new: candidate.new, score: candidate.similarity + (isNear ? 0.1 : 0))
    }
    for edge in Assignment(exactLimit: options.assignmentLimit).choose(edges) { table.link(edge.old, edge.new) }
  }

  func attachParts(
    _ candidates: [Candidate], _ space: FeatureSpace, _ table: inout LinkTable, _ board: inout SimilarityBoard
  ) {
    let splits = PartFinder(
      wholes: space.old, parts: space.new, candidates: grouped(candidates, by: \.old, \.new, count: space.old.count), options: options)
    splits.attach(&table, &board)
    var mirrored = table.swapped
    let merges = PartFinder(
      wholes: space.new, parts: space.old, candidates: grouped(candidates, by: \.new, \.old, count: space.new.count), options: options)
    merges.attach(&mirrored, &board)
    table = mirrored.swapped
  }

  /// For every paragraph of one side those of the other that are candidates with it.
  private func grouped(
    _ candidates: [Candidate], by whole: KeyPath<Candidate, Int>, _ part: KeyPath<Candidate, Int>, count: Int
  ) -> [[Int]] {
    var result: [[Int]] = Array(repeating: [], count: count)
    for candidate in candidates { result[candidate[keyPath: whole]].append(candidate[keyPath: part]) }
    return result
  }

  /// Links what is alike enough to have been moved and reworded, where nothing else left comes near.
  private func linkDistant(_ candidates: [Candidate], _ table: inout LinkTable) {
    let open = candidates.filter { table.isOpen(old: $0.old) && table.isOpen(new: $0.new) }
      .map { Assignment.Edge(old: $0.old, new: $0.new, score: likeness($0)) }
    let rivals = BestRivals(open)
    for edge in open.sorted(by: { ($0.score, $1.old, $1.new) > ($1.score, $0.old, $0.new) }) {
      guard edge.score >= Float(options.movedSimilarity), table.isOpen(old: edge.old), table.isOpen(new: edge.new),
        edge.score >= Float(options.movedMargin) * rivals.best(against: edge)
      else { continue }
      table.link(edge.old, edge.new)
    }
  }

  /// Similarity, less where preamble and operative part would change places.
  private func likeness(_ candidate: Candidate) -> Float {
    let isSamePart = parts.old[candidate.old] == parts.new[candidate.new]
    return candidate.similarity * (isSamePart ? 1 : 0.8)
  }

  private func linkGaps(_ space: FeatureSpace, _ table: inout LinkTable, _ board: inout SimilarityBoard) {
    let gaps = gapNumbers(table)
    var olds: [Int: [Int]] = [:]
    var news: [Int: [Int]] = [:]
    for old in texts.old.indices where table.isOpen(old: old) { olds[gaps.old[old], default: []].append(old) }
    for new in texts.new.indices where table.isOpen(new: new) { news[gaps.new[new], default: []].append(new) }
    for (gap, old) in olds.sorted(by: { $0.key < $1.key }) {
      guard let new = news[gap] else { continue }
      let links = GapAlignment(old: old, new: new, space: space, options: options).links(&board)
      for link in links { table.link(link.old, link.new) }
    }
  }

  /// For every paragraph the number of steady links before it.
  func gapNumbers(_ table: LinkTable) -> SidePair<[Int]> {
    let links = table.mainLinks
    let steady = zip(links, steadiness(of: links)).filter(\.1).map(\.0)
    var result = SidePair(
      old: [Int](repeating: 0, count: texts.old.count), new: [Int](repeating: 0, count: texts.new.count))
    for link in steady {
      result.old[link.old] = 1
      result.new[link.new] = 1
    }
    for index in result.old.indices.dropFirst() { result.old[index] += result.old[index - 1] }
    for index in result.new.indices.dropFirst() { result.new[index] += result.new[index - 1] }
    return result
  }

  func steadiness(of links: [(old: Int, new: Int)]) -> [Bool] {
    SteadyOrder.isSteady(
      newPlaces: links.map(\.new), weights: links.map { min(texts.old[$0.old].tokens.count, 60) + 40 })
  }
}
