import ResolutionModel

/// The bytes of two texts' paragraphs, of which the word runs of changes are pieces.
struct ChangedTexts {
  let old: [[UInt8]]
  let new: [[UInt8]]

  init(_ old: Resolution, _ new: Resolution) {
    self.old = old.paragraphs.map { Array($0.comparedText.utf8) }
    self.new = new.paragraphs.map { Array($0.comparedText.utf8) }
  }
}
