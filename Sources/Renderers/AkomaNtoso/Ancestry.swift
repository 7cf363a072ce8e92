import ResolutionDiff
import ResolutionModel

/// What the paragraphs of a resolution come from in the resolution before.
public struct Ancestry: Sendable {
  /// One paragraph's coming from one other; a merge is several of them, and so is a split.
  struct Step: Hashable, Sendable {
    let old: Locator
    let new: Locator
  }

  let predecessor: Resolution
  let steps: [Step]

  public init(_ diff: StructuralDiff) {
    predecessor = diff.old
    let (old, new) = (diff.old.locators, diff.new.locators)
    steps = diff.changes.flatMap(\.links).map { ($0.new, $0.old) }.sorted { $0 < $1 }
      .map { Step(old: old[$0.1], new: new[$0.0]) }
  }
}
