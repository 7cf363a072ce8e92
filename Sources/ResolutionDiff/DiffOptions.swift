/// What the comparison may be told; the defaults are meant for resolutions of any organ and language.
public struct DiffOptions: Hashable, Sendable {
  /// Weighted Dice coefficient of words and word pairs from which two paragraphs are surely the same one, 0 to 1.
  /// Lower links more heavily reworded paragraphs and more that only share formulas.
  public var sureSimilarity = 0.5
  /// The same coefficient from which two paragraphs in the same gap between sure links are linked, 0 to 1.
  public var weakSimilarity = 0.2
  /// The same coefficient below which a paragraph that also left its place counts as dropped and added, 0 to 1.
  public var movedSimilarity = 0.5
  /// Share of a paragraph's weight that a neighbour's image must lack for it to be a part split off or merged, 0 to 1.
  public var partContainment = 0.55
  /// The same share for a part that does not stand beside the rest, 0 to 1.
  public var distantPartContainment = 0.8
  /// Share of what the whole lost that a part must account for, 0 to 1.
  public var partShareOfLoss = 0.3
  /// How often a word or pair may occur over both texts and still propose candidates.
  public var rareFeatureLimit = 12
  /// How many candidates of a paragraph are looked at closely.
  public var candidateLimit = 12
  /// Pairs of paragraphs in one gap up to which the gap is aligned as a whole; bounds time on unrelated texts.
  public var gapCellLimit = 40_000
  /// Paragraphs that compete for one another up to which the assignment is exact.
  public var assignmentLimit = 96
  /// What a run of equal words must weigh to be kept between changed ones; a rare word weighs 1, “the” about .1.
  public var wordOpeningCost = 0.65
  /// Pairs of words up to which two texts are compared word by word; above, they are cut at their unique words first.
  public var wordCellLimit = 250_000

  public init() {}
}
