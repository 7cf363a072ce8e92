/// The evidence that ties one resolution to an earlier one of its organ.
///
/// Problem: a title alone proves little. `Question of Aland` and `Question of Beland` share every paragraph but the
/// names; the same `Modalities of the meeting` returns for other meetings; and a text that goes on under a new title
/// has half its words. So a title needs a citation or shared paragraphs beside it, and shared paragraphs need a
/// citation or a title.
struct Tie {
  /// How alike two titles are.
  struct TitleMatch: Hashable, Sendable {
    /// All words but figures and ordinals are the same, in one language at least.
    var isSame = false
    /// 0 to 1; nil where no language has a title of both.
    var similarity: Double?
  }

  let rank: Int
  let share: SharedParagraphs.Share
  let isCited: Bool
  let title: TitleMatch
  let isOfSameSession: Bool
  /// The part of the later text's paragraphs that resemble one of the earlier's, 0 to 1; asked for only where it counts.
  let resemblance: () -> Double

  /// How much the two have in common, 0 to 2.
  var likeness: Double { (title.similarity ?? 0) + share.part }

  func hasSameTitle(_ options: PlacementOptions) -> Bool {
    title.isSame && (isCited || share.part >= options.shareWithTitle)
  }

  func isContinuation(_ options: PlacementOptions) -> Bool {
    guard isCited, !isSibling else { return false }
    return isReworded(options) || isRenamed(options)
  }

  /// Whether the later text goes on from the earlier one's paragraphs. Decisions on one budget or one staff cite each other
  /// and share their formulas: unless most is shared, half of the title has to be.
  private func isReworded(_ options: PlacementOptions) -> Bool {
    let least =
      (title.similarity ?? 1) >= options.titleWithSharedCitation ? options.shareWithCitation : options.shareAlone
    return hasShare(least, options)
  }

  private func isRenamed(_ options: PlacementOptions) -> Bool {
    (title.similarity ?? 0) >= options.titleWithCitation && resemblance() >= options.resemblanceWithTitle
  }

  func isCopy(_ options: PlacementOptions) -> Bool {
    !isSibling && hasShare(options.shareAlone, options) && (title.similarity ?? 1) >= options.titleWithShare
  }

  /// Whether a person should look.
  func isDoubtful(_ options: PlacementOptions) -> Bool {
    guard !isSibling else { return false }
    return title.isSame || hasShare(options.shareInDoubt, options)
      || (isCited && (title.similarity ?? 0) >= options.titleInDoubt)
  }

  /// Resolutions of one session under different titles are on different topics.
  private var isSibling: Bool { isOfSameSession && title.similarity != nil && !title.isSame }

  private func hasShare(_ least: Double, _ options: PlacementOptions) -> Bool {
    share.count >= options.leastShared && share.part >= least
  }
}
