import PrecedentSearch

/// How much evidence puts two resolutions on one topic.
public struct PlacementOptions: Hashable, Sendable {
  /// The similarity from which two paragraphs are one wording (`Precedent.similarity`), 0 to 1. Default 0.85.
  public var nearIdentical = 0.85
  /// The least number of words of a paragraph that counts as shared; shorter ones are formulas. Default 8.
  public var leastWords = 8
  /// The number of near-identical paragraphs looked at for each; wordings of more resolutions are formulas. Default 24.
  public var precedentLimit = 24
  /// How near-identical paragraphs are looked for. Such as are that much alike share most of their rarest words, so that
  /// fewer are entered and looked up than for precedents: 8 of each by default.
  public var search: PrecedentOptions = {
    var options = PrecedentOptions()
    options.indexedFeatures = 8
    options.queriedFeatures = 8
    options.candidatesPerResult = 2
    return options
  }()
  /// The share of paragraphs, 0 to 1, that makes a topic of two texts with the same title when the later does not cite
  /// the earlier as its own. Default 0.1.
  public var shareWithTitle = 0.1
  /// The similarity of titles, 0 to 1, that makes a topic when the later text cites the earlier as its own and
  /// `resemblanceWithTitle` is met. Default 0.6.
  public var titleWithCitation = 0.6
  /// The part of the paragraphs that must resemble one of the earlier text's, 0 to 1. Default 0.3.
  public var resemblanceWithTitle = 0.3
  /// The similarity from which a paragraph resembles another, 0 to 1. Default 0.5.
  public var resembling = 0.5
  /// The share of paragraphs that makes a topic when the later text cites the earlier as its own. Default 0.25.
  public var shareWithCitation = 0.25
  /// The similarity of titles, where both have one, that `shareWithCitation` must go with; without it `shareAlone` is
  /// asked for. Default 0.5.
  public var titleWithSharedCitation = 0.5
  /// The share of paragraphs that makes a topic without citation. Default 0.5.
  public var shareAlone = 0.5
  /// The similarity of titles, where both have one, that `shareAlone` must go with: texts on two missions or two
  /// territories differ in little else. Default 0.6.
  public var titleWithShare = 0.6
  /// The least number of shared paragraphs behind any share that counts. Default 3.
  public var leastShared = 3
  /// The share of paragraphs from which a resolution is named as a candidate. Default 0.2.
  public var shareInDoubt = 0.2
  /// The similarity of titles from which a cited resolution is named as a candidate. Default 0.3.
  public var titleInDoubt = 0.3
  /// The largest number of candidates named for one resolution. Default 3.
  public var candidateLimit = 3

  public init() {}
}
