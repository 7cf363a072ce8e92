extension Aligner {
  /// Above this the words alone prove the link, wherever it leads.
  private static let certain: Float = 0.75
  /// What standing in its place adds to a link's score, as similarity.
  private static let placeBonus: Float = 0.1

  /// Links what is clearly alike, all at once; at first only in its place or beyond doubt, so that a part of a
  /// paragraph in its place is not taken for a like paragraph from elsewhere.
  mutating func linkSure(onlyInPlace: Bool) {
    let gaps = gapNumbers()
    var edges: [Assignment.Edge] = []
    for candidate in candidates where candidate.similarity >= Float(options.sureSimilarity) {
      guard table.isOpen(old: candidate.old), table.isOpen(new: candidate.new) else { continue }
      let isInPlace = gaps.old[candidate.old] == gaps.new[candidate.new]
      guard isInPlace || !onlyInPlace || candidate.similarity >= Aligner.certain else { continue }
      let score = candidate.similarity + (isInPlace ? Aligner.placeBonus : 0)
      edges.append(Assignment.Edge(old: candidate.old, new: candidate.new, score: score))
    }
    for edge in Assignment(exactLimit: options.assignmentLimit).choose(edges) { table.link(edge.old, edge.new) }
  }
}
