/// A wording in an opener, built of words and word classes: `with {degree}* {feeling}`.
struct OpenerPattern: Sendable {
  /// How often a step may occur.
  enum Count: Sendable {
    case once
    case optional
    /// Up to four times.
    case many
  }

  /// One word, phrase or class.
  struct Step: Sendable {
    let table: PhraseTable
    let count: Count
    /// Whether the step is the head of another opener, as in "Welcomes and encourages".
    let isHead: Bool
  }

  /// Where a pattern's match ends, and what its head was when it has one.
  struct Match {
    var end: Int
    var head: Int?
  }

  let steps: [Step]

  /// The match from `start`; nil when there is none or it is empty.
  func match(in text: FoldedText, from start: Int) -> Match? {
    var match = Match(end: start, head: nil)
    for step in steps where !take(step, in: text, &match) { return nil }
    return match.end > start ? match : nil
  }

  private func take(_ step: Step, in text: FoldedText, _ match: inout Match) -> Bool {
    let limit = if case .many = step.count { 4 } else { 1 }
    var taken = 0
    while taken < limit, let found = step.table.longest(in: text, from: text.skippingSpace(at: match.end)) {
      match.end = found.end
      if step.isHead { match.head = found.value }
      taken += 1
    }
    if case .once = step.count { return taken > 0 }
    return true
  }
}

extension FoldedText {
  /// The place after a space, where there is one at `position`.
  func skippingSpace(at position: Int) -> Int {
    position < bytes.count && bytes[position] == 0x20 ? position + 1 : position
  }
}
