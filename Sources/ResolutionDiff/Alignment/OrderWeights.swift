import ResolutionModel

/// How much each link weighs when links cross and one side must be the one that moved.
struct OrderWeights {
  /// What of a paragraph its links weigh by.
  private struct Standing {
    let kind: Paragraph.Kind
    let depth: Int
    let words: Int
    /// A number below 2¹² that depends on nothing but the text.
    let tieBreak: Int

    init(_ paragraph: Paragraph, _ text: ComparedText) {
      (kind, depth, words) = (paragraph.kind, paragraph.depth, text.tokens.count)
      tieBreak = Int(text.fingerprint >> 20)
    }
  }

  private let old: [Standing]
  private let new: [Standing]

  init(_ comparison: ComparedPair) {
    old = zip(comparison.old.paragraphs, comparison.texts.old).map { Standing($0, $1) }
    new = zip(comparison.new.paragraphs, comparison.texts.new).map { Standing($0, $1) }
  }

  /// For each of some links, by rising old place, whether it keeps its order.
  func steadiness(of links: [(old: Int, new: Int)]) -> [Bool] {
    SteadyOrder.isSteady(newPlaces: links.map(\.new), weights: links.map { weight(old[$0.old], new[$0.new]) })
  }

  /// Mostly one for every paragraph, more for a longer one; half for one that also changed its rank or kept less than
  /// half its words, for what becomes a sub-paragraph elsewhere, or a clause, is what moved. Of equal weights the texts
  /// themselves decide, the same way round and back.
  private func weight(_ before: Standing, _ after: Standing) -> Int {
    let weight = (40 + min((before.words + after.words) / 2, 60)) << 24
    let keepsRank = before.kind == after.kind && before.depth == after.depth
    let keepsBulk = 2 * min(before.words, after.words) >= max(before.words, after.words)
    return (keepsRank && keepsBulk ? weight : weight / 2) + before.tieBreak + after.tieBreak
  }
}
