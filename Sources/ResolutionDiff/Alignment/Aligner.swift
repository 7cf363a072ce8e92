import ResolutionModel

/// Finds which paragraphs of two texts are the same, however changed, split, merged or moved.
///
/// Surer evidence goes first and less sure evidence only takes what is left: equal texts, like texts in their place,
/// parts of those, like texts elsewhere, what the surroundings vouch for, and at last what was taken up or cut down.
struct Aligner {
  let texts: SidePair<[ComparedText]>
  /// What each paragraph is.
  let kinds: SidePair<[Paragraph.Kind]>
  let order: OrderWeights
  let options: DiffOptions
  let space: FeatureSpace
  let candidates: [Candidate]
  var splits: PartFinder
  var merges: PartFinder
  var table: LinkTable
  var board: SimilarityBoard

  init(_ comparison: ComparedPair, options: DiffOptions) {
    texts = comparison.texts
    kinds = comparison.kinds
    order = OrderWeights(comparison)
    self.options = options
    var table = LinkTable(old: texts.old.count, new: texts.new.count)
    ExactAnchors(texts: texts).link(&table)
    self.table = table
    space = FeatureSpace(comparison, open: table.open)
    board = SimilarityBoard(weights: space.weights)
    candidates = CandidateIndex(space, options: options).candidates()
    let starts = SidePair(old: texts.old.map(Aligner.start), new: texts.new.map(Aligner.start))
    splits = PartFinder(
      wholes: space.old, parts: space.new, partKinds: kinds.new, options: options,
      chapeaux: Aligner.chapeaux(comparison.new.paragraphs), wholeStarts: starts.old, partStarts: starts.new,
      candidates: Candidate.grouped(candidates, by: \.old, \.new, count: texts.old.count))
    merges = PartFinder(
      wholes: space.new, parts: space.old, partKinds: kinds.old, options: options,
      chapeaux: Aligner.chapeaux(comparison.old.paragraphs), wholeStarts: starts.new, partStarts: starts.old,
      candidates: Candidate.grouped(candidates, by: \.new, \.old, count: texts.new.count))
  }

  /// All links.
  mutating func align() -> LinkTable {
    linkSure(onlyInPlace: true)
    attachParts()
    linkSure(onlyInPlace: false)
    attachParts()
    linkDistant()
    attachParts()
    linkGaps()
    attachParts()
    linkTakenUp()
    attachParts()
    ExactAnchors(texts: texts).linkRest(&table)
    linkFormulas()
    return table
  }

  mutating func attachParts() {
    splits.attach(&table, &board)
    var mirrored = table.swapped
    merges.attach(&mirrored, &board)
    table = mirrored.swapped
  }

  /// For every paragraph the number of steady links before it; equal numbers on both sides mean the same gap.
  func gapNumbers() -> SidePair<[Int]> {
    let links = table.mainLinks
    var result = SidePair(
      old: [Int](repeating: 0, count: texts.old.count), new: [Int](repeating: 0, count: texts.new.count))
    for (link, isSteady) in zip(links, order.steadiness(of: links)) where isSteady {
      result.old[link.old] = 1
      result.new[link.new] = 1
    }
    for index in result.old.indices.dropFirst() { result.old[index] += result.old[index - 1] }
    for index in result.new.indices.dropFirst() { result.new[index] += result.new[index - 1] }
    return result
  }

  private static func start(_ text: ComparedText) -> Int32 { text.tokens.first?.id ?? -1 }

  /// For every sub-paragraph the paragraph one level up that it stands under.
  private static func chapeaux(_ paragraphs: [Paragraph]) -> [Int?] {
    var latest: [Int: Int] = [:]
    return paragraphs.enumerated().map { index, paragraph in
      defer { latest[paragraph.depth] = index }
      return paragraph.depth > 0 && paragraph.kind != .heading ? latest[paragraph.depth - 1] : nil
    }
  }
}
