/// What a person knows better than the comparison: all that one new paragraph came from.
public struct PredecessorCorrection: Hashable, Sendable {
  /// Index into the new paragraphs.
  public let new: Int
  /// Indices into the old paragraphs; empty where it came from none of them.
  public let old: [Int]

  public init(new: Int, old: [Int]) {
    self.new = new
    self.old = old
  }
}

extension LinkTable {
  /// Puts the links of the corrected paragraphs in the place of those found. Other paragraphs keep theirs, also to the
  /// same old ones: a paragraph that came from the same place as another is the part of a split.
  mutating func correct(_ corrections: [PredecessorCorrection]) {
    for correction in corrections where origins.indices.contains(correction.new) {
      for old in origins[correction.new] { unlink(old, correction.new) }
      for old in Set(correction.old).sorted() where images.indices.contains(old) { link(old, correction.new) }
    }
  }
}
