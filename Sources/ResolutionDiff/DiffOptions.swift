/// What the comparison may be told; the defaults are meant for resolutions of any organ and language.
public struct DiffOptions: Hashable, Sendable {
  /// Weighted Dice coefficient of words and word pairs from which two paragraphs are surely the same one, 0 to 1.
  /// Lower links more heavily reworded paragraphs and more that only share formulas.
  public var sureSimilarity = 0.5
  /// The same coefficient from which two paragraphs in the same gap between sure links are linked, 0 to 1.
  public var weakSimilarity = 0.22
  /// What is added to that, divided by the square root of the number of different words.
  public var weakChance = 0.15
  /// The same coefficient from which a paragraph is linked that nothing vouches for but its words, 0 to 1.
  public var movedSimilarity = 0.3
  /// What the share of the shorter paragraph that is in the longer one is worth as that coefficient, 0 to 1.
  public var takenUpWorth = 0.55
  /// What is added to that for a paragraph that left its place, divided by the square root of its number of words.
  public var movedChance = 0.5
  /// How many times that must exceed the next best link of either paragraph, from 1.
  public var movedMargin = 1.2
  /// Share of an unlinked paragraph's weight that must be what its neighbour's counterpart lacks in that neighbour, for
  /// the two to be parts of one whole, 0 to 1.
  public var partContainment = 0.4
  /// The same share for the chapeau of a list that the paragraph was made into, 0 to 1.
  public var chapeauContainment = 0.2
  /// The same share for a part that does not stand beside the rest, 0 to 1.
  public var distantPartContainment = 0.6
  /// Share of what the whole lacks that a part beside the rest must account for, 0 to 1.
  public var partShareOfLoss = 0.3
  /// The same share for a part that does not stand beside the rest, 0 to 1.
  public var distantPartShareOfLoss = 0.5
  /// Share of a part beside the rest that must be in what the whole lacks for the part to be linked even where it
  /// accounts for little of that, 0 to 1.
  public var wholePartContainment = 0.7
  /// The same share for a part that does not stand beside the rest, 0 to 1.
  public var distantWholePartContainment = 0.7
  /// What such a part must share with the whole at least; a rare word and each of its pairs weigh up to 1.
  public var wholePartWeight = 8.0
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
  /// How strong openers are beside one another; nil for the scale of the text's language.
  public var strengthScale: StrengthScale?

  public init() {}
}
