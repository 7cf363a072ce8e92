import ResolutionModel

/// How much each link weighs when links cross and one side must be the one that moved.
struct OrderWeights {
  private let texts: SidePair<[ComparedText]>
  private let paragraphs: SidePair<[Paragraph]>

  init(_ comparison: ComparedPair) {
    texts = comparison.texts
    paragraphs = SidePair(old: comparison.old.paragraphs, new: comparison.new.paragraphs)
  }

  /// For each of some links, by rising old place, whether it keeps its order.
  func steadiness(of links: [(old: Int, new: Int)]) -> [Bool] {
    SteadyOrder.isSteady(newPlaces: links.map(\.new), weights: links.map { weight($0.old, $0.new) })
  }

  /// Mostly one for every paragraph, more for a longer one; half for one that also changed its rank, for what becomes
  /// a sub-paragraph elsewhere is what moved. Of equal weights the texts themselves decide, the same way round and back.
  private func weight(_ old: Int, _ new: Int) -> Int {
    let (before, after) = (paragraphs.old[old], paragraphs.new[new])
    let words = min((texts.old[old].tokens.count + texts.new[new].tokens.count) / 2, 60)
    let weight = (40 + words) << 24
    let keepsRank = before.kind == after.kind && before.depth == after.depth
    return (keepsRank ? weight : weight / 2) + tieBreak(texts.old[old]) + tieBreak(texts.new[new])
  }

  /// A number below 2¹² that depends on nothing but the text.
  private func tieBreak(_ text: ComparedText) -> Int {
    var sum = UInt32(truncatingIfNeeded: text.bytes.count)
    for place in stride(from: 0, to: text.bytes.count, by: max(1, text.bytes.count / 32)) {
      sum = (sum ^ UInt32(text.bytes[place])) &* 16_777_619
    }
    return Int(sum >> 20)
  }
}
