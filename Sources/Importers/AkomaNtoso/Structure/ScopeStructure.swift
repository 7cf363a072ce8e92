import LanguagePacks
import ResolutionModel

/// Finds out what the blocks of one scope are in the resolution.
struct ScopeStructure {
  let pack: LanguagePack
  let labels: LabelReader
  /// The divisions the scope as a whole stands in.
  let divisions: [Division]
  let isAttachment: Bool
  var blocks: [Block]
  var warnings: [ImportWarning] = []

  init(_ scope: BlockScope, pack: LanguagePack) {
    self.pack = pack
    labels = LabelReader(pack)
    divisions = scope.divisions
    isAttachment = scope.isAttachment
    blocks = scope.blocks
  }

  /// Does all steps.
  ///
  /// - Parameter annexes: How many annexes each division has had so far.
  mutating func resolve(annexes: inout [[Division]: Int]) {
    findHeadings()
    joinNumbersToTexts()
    joinNumbersToHeadings()
    readLabels()
    divide(annexes: &annexes)
    findKinds()
    findHeadingLevels()
  }
}

extension TypesetText {
  /// The last scalar of the text, closing quotes and brackets aside.
  var lastSign: Unicode.Scalar? {
    text.unicodeScalars.last { !["”", "\"", "’", "»", ")", "）", "“", "\u{A0}"].contains($0) }
  }

  /// Whether the text ends as a paragraph of running text does.
  var endsAsText: Bool { lastSign.map { TypesetText.ends.contains($0) } ?? false }

  var endsInColon: Bool { [":", "："].contains(lastSign) }
  var endsInComma: Bool { [",", "،", "，"].contains(lastSign) }

  private static let ends: Set<Unicode.Scalar> = [";", ",", ".", ":", "؛", "،", "；", "，", "。", "："]
}
