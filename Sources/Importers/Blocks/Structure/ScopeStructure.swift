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
    findPlainHeadings()
    joinNumbersToHeadings()
    dropRepeatedHeadings()
    findOperativeInPreamble()
    readLabels()
    countLostNumbers()
    divide(annexes: &annexes)
    findKinds()
    findHeadingLevels()
  }
}

extension TypesetText {
  /// The last scalar of the text, closing quotes and brackets aside.
  var lastSign: Unicode.Scalar? {
    text.unicodeScalars.last {
      switch $0 {
      case "”", "\"", "’", "»", ")", "）", "]", "“", "\u{A0}": false
      default: true
      }
    }
  }

  /// Whether the text ends as a paragraph of running text does.
  var endsAsText: Bool {
    switch lastSign {
    case ".", "。": true
    default: endsInColon || endsInSeries
    }
  }

  /// Whether the text ends as an item of a series or a preambular paragraph does.
  var endsInSeries: Bool {
    switch lastSign {
    case ";", "؛", "；": true
    default: endsInComma
    }
  }

  var endsInColon: Bool { lastSign == ":" || lastSign == "：" }
  var endsInComma: Bool { lastSign == "," || lastSign == "،" || lastSign == "，" }
}
