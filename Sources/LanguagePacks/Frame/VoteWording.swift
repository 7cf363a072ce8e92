import ResolutionModel

/// How a text says in what way it was adopted.
package struct VoteWording: Sendable {
  /// `Adopted without a vote`.
  package let withoutVote: [String]
  /// What stands before the figures: `recorded vote of`.
  package let recorded: [String]
  /// Words for nought in a count: `none`, `zéro`.
  package let nought: [String]
  /// The headings of the lists of voters.
  package let inFavour: [String]
  package let against: [String]
  package let abstaining: [String]

  private let withoutVoteTable: PhraseTable
  private let recordedTable: PhraseTable
  private let noughtTable: PhraseTable
  private let folding: FoldedText.Folding

  init(_ data: LanguageData, folding: FoldedText.Folding, wholeWords: Bool) {
    self.folding = folding
    withoutVote = data.values("vote", "without")
    recorded = data.values("vote", "recorded")
    nought = data.values("vote", "nought")
    inFavour = data.values("vote", "in-favour")
    against = data.values("vote", "against")
    abstaining = data.values("vote", "abstaining")
    withoutVoteTable = PhraseTable(withoutVote, folding: folding, wholeWords: wholeWords)
    recordedTable = PhraseTable(recorded, folding: folding, wholeWords: wholeWords)
    noughtTable = PhraseTable(nought, folding: folding, wholeWords: wholeWords)
  }

  /// The vote that a line like "[Adopted by a recorded vote of 21 to 5, with 21 abstentions." tells of, without the
  /// voters' names; nil for any other line.
  package func vote(of line: some StringProtocol) -> Vote? {
    let folded = FoldedText(line.drop { $0 == " " || $0 == "[" || $0 == "［" }, folding: folding)
    if withoutVoteTable.longest(in: folded) != nil { return Vote(outcome: .withoutVote) }
    guard let start = recordedTable.longest(in: folded)?.end else { return nil }
    let counts = counts(in: folded, from: start)
    guard counts.count == 3 else { return Vote(outcome: .recorded) }
    return Vote(outcome: .recorded, inFavour: counts[0], against: counts[1], abstaining: counts[2])
  }

  /// The first three numbers; every language gives them as in favour, against, abstaining.
  private func counts(in text: FoldedText, from start: Int) -> [Int] {
    var counts: [Int] = []
    var position = start
    while position < text.bytes.count, counts.count < 3 {
      let digits = text.bytes[position...].prefix { (0x30...0x39).contains($0) }
      if (1...3).contains(digits.count) {
        counts.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      } else if text.bytes[position] == 0x20, let word = noughtTable.longest(in: text, from: position + 1) {
        counts.append(0)
        position = word.end
        continue
      }
      position += max(1, digits.count)
    }
    return counts
  }
}
