import LanguagePacks
import ResolutionModel

/// Compares two resolutions paragraph by paragraph and word by word.
///
/// Pure: the same texts give the same answer, and nothing is read but them.
public struct Differ: Sendable {
  public let options: DiffOptions

  public init(options: DiffOptions = DiffOptions()) {
    self.options = options
  }

  /// Compares; what is corrected stands, whatever the texts say.
  public func compare(
    _ old: Resolution, _ new: Resolution, corrections: [PredecessorCorrection] = []
  ) -> StructuralDiff {
    let comparison = ComparedPair(old, new)
    var aligner = Aligner(comparison, options: options)
    var table = aligner.align()
    table.correct(corrections)
    let groups = table.groups
    let describer = ChangeDescriber(comparison, options: options)
    let moved = MovedGroups.find(in: groups, by: aligner.order)
    let linked = zip(groups, moved).map { describer.change($0, isMoved: $1) }
    return StructuralDiff(
      old: old, new: new, particulars: ParticularChanges.between(old, new),
      changes: ChangeOrder(linked, old: old.paragraphs.count, new: new.paragraphs.count).changes)
  }
}
