import ResolutionModel

/// Two linked paragraphs with their words paired.
struct EditedPair {
  /// Words of one side that stand where others stood; ranges of token indices.
  struct Hunk: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  let old: Paragraph
  let new: Paragraph
  /// The paragraph whose opener governs the new one: itself, or for a sub-paragraph the one it stands under.
  let newOwner: Paragraph
  let oldText: ComparedText
  let newText: ComparedText
  let pairs: [WordAlignment.Pair]

  /// Whether the texts are the same to the byte; then nothing is paired, for nothing needs to be.
  var isVerbatim: Bool { oldText.hash == newText.hash && oldText.bytes == newText.bytes }

  /// Whether a token of the new text is paired with an old one.
  func keeps(newToken index: Int) -> Bool { pairs.contains { $0.new == index } }

  /// Whether anything is unpaired among the words an opener can take.
  var changesStart: Bool {
    if isVerbatim { return false }
    let reach = min(EditedPair.openerReach, oldText.tokens.count, newText.tokens.count)
    return pairs.count < reach || pairs.prefix(reach).enumerated().contains { $1.old != $0 || $1.new != $0 }
  }

  /// No opener has more words.
  private static let openerReach = 12

  /// What is not paired, in order.
  var hunks: [Hunk] {
    if isVerbatim { return [] }
    var result: [Hunk] = []
    var (i, j) = (0, 0)
    for pair in pairs + [WordAlignment.Pair(old: oldText.tokens.count, new: newText.tokens.count)] {
      if pair.old > i || pair.new > j { result.append(Hunk(old: i..<pair.old, new: j..<pair.new)) }
      (i, j) = (pair.old + 1, pair.new + 1)
    }
    return result
  }
}
