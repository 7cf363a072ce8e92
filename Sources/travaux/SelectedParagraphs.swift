import Importers
import ResolutionModel

/// A resolution and those of its paragraphs that a person named: `58/135` all of them, `58/135:OP7` one and what stands
/// under it.
struct SelectedParagraphs {
  let resolution: Resolution
  /// Positions in `resolution.paragraphs`, rising.
  let indices: [Int]

  init(_ locator: Locator?, of resolution: Resolution) throws(Failure) {
    self.resolution = resolution
    indices =
      try locator.map { locator throws(Failure) in try ParagraphReference.indices(of: locator, in: resolution) }
      ?? Array(resolution.paragraphs.indices)
  }

  /// Whether every paragraph is meant.
  var isWhole: Bool { indices.count == resolution.paragraphs.count }

  /// The resolution with these paragraphs only.
  var alone: Resolution {
    var alone = resolution
    alone.paragraphs = indices.map { resolution.paragraphs[$0] }
    return alone
  }

  /// Each paragraph with its address in the whole.
  var paragraphs: [(paragraph: Paragraph, locator: Locator)] {
    let locators = resolution.locators
    return indices.map { (resolution.paragraphs[$0], locators[$0]) }
  }
}
