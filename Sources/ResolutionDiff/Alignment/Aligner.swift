/// Finds which paragraphs of two texts are the same, however changed, split, merged or moved.
struct Aligner {
  let texts: SidePair<[ComparedText]>
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
    unlinkStrays(candidates, &table)
    linkGaps(space, &table, &board)
    attachParts(candidates, space, &table, &board)
    anchors.linkRest(&table)
    return table
  }

  private func linkSure(_ candidates: [Candidate], _ table: inout LinkTable) {
    let gaps = gapNumbers(table)
    let edges = candidates.filter { $0.similarity >= Float(options.sureSimilarity) }.map { candidate in
      let isNear = gaps.old[candidate.old] == gaps.new[candidate.new]
      return Assignment.Edge(
        old: candidate.old, new: candidate.new, score: candidate.similarity + (isNear ? 0.05 : 0))
    }
    for edge in Assignment(exactLimit: options.assignmentLimit).choose(edges) { table.link(edge.old, edge.new) }
  }

  private func attachParts(
    _ candidates: [Candidate], _ space: FeatureSpace, _ table: inout LinkTable, _ board: inout SimilarityBoard
  ) {
    let splits = PartFinder(
      wholes: space.old, parts: space.new, candidates: grouped(candidates, by: \.old, \.new), options: options)
    splits.attach(&table, &board)
    var mirrored = table.swapped
    let merges = PartFinder(
      wholes: space.new, parts: space.old, candidates: grouped(candidates, by: \.new, \.old), options: options)
    merges.attach(&mirrored, &board)
    table = mirrored.swapped
  }

  private func grouped(
    _ candidates: [Candidate], by whole: KeyPath<Candidate, Int>, _ part: KeyPath<Candidate, Int>
  ) -> [(whole: Int, parts: [Int])] {
    Dictionary(grouping: candidates) { $0[keyPath: whole] }.sorted { $0.key < $1.key }
      .map { (whole: $0.key, parts: $0.value.map { $0[keyPath: part] }.sorted()) }
  }

  /// Takes back links that left their place and share too little for that.
  private func unlinkStrays(_ candidates: [Candidate], _ table: inout LinkTable) {
    let links = table.mainLinks
    let steady = steadiness(of: links)
    var similarity: [Int: Float] = [:]
    for candidate in candidates where table.images[candidate.old].first == candidate.new {
      similarity[candidate.old] = candidate.similarity
    }
    for (link, isSteady) in zip(links, steady) where !isSteady && table.images[link.old].count == 1 {
      guard let value = similarity[link.old], value < Float(options.movedSimilarity) else { continue }
      table.unlink(link.old, link.new)
    }
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
  private func gapNumbers(_ table: LinkTable) -> SidePair<[Int]> {
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
