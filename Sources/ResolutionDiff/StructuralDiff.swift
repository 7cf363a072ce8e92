import ResolutionModel

/// Two resolutions compared paragraph by paragraph.
///
/// Every paragraph of both sides is in exactly one change. Changes come in the order of the new text, each deletion
/// before the first change that follows it in the old text.
public struct StructuralDiff: Sendable {
  public let old: Resolution
  public let new: Resolution
  /// Particulars that differ.
  public let particulars: [ParticularChange]
  public let changes: [Change]

  package init(old: Resolution, new: Resolution, particulars: [ParticularChange], changes: [Change]) {
    self.old = old
    self.new = new
    self.particulars = particulars
    self.changes = changes
  }

  /// The comparison of two texts whose changes are known from an earlier one.
  package init(old: Resolution, new: Resolution, changes: [Change]) {
    self.init(old: old, new: new, particulars: ParticularChanges.between(old, new), changes: changes)
  }
}

/// A particular of the resolution that differs; a side that lacks it is empty.
public struct ParticularChange: Hashable, Sendable {
  /// The field's name as JSON has it: `title`, `session`, `adopted`, `agenda_item`, `vote`….
  public let field: String
  public let old: String
  public let new: String

  package init(field: String, old: String, new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}
