/// The vote on one line: `without a vote`, `148-6-24`, `unrecorded 100-?-?`.
enum HeaderVote {
  static func spelled(_ vote: Vote) -> String {
    let counts = [vote.inFavour, vote.against, vote.abstaining]
    if counts.allSatisfy({ $0 == nil }) { return word(for: vote.outcome) }
    let figures = counts.map { $0.map(String.init) ?? "?" }.joined(separator: "-")
    let text = vote.outcome == .recorded ? figures : word(for: vote.outcome) + " " + figures
    // Four digits first could be a date to YAML.
    return vote.outcome == .recorded && (vote.inFavour ?? 0) > 999 ? "\"\(text)\"" : text
  }

  static func read(_ text: String) -> Vote? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, last.utf8.contains(UInt8(ascii: "-")) else {
      return outcome(of: text).map { Vote(outcome: $0) }
    }
    let counts = last.split(separator: "-", omittingEmptySubsequences: false)
    guard counts.count == 3, counts.allSatisfy(isCount) else { return nil }
    let name = words.dropLast().joined(separator: " ")
    guard let outcome = words.count == 1 ? .recorded : outcome(of: name) else { return nil }
    return Vote(outcome: outcome, inFavour: Int(counts[0]), against: Int(counts[1]), abstaining: Int(counts[2]))
  }

  private static func word(for outcome: Vote.Outcome) -> String {
    switch outcome {
    case .withoutVote: "without a vote"
    case .recorded: "recorded"
    case .unrecorded: "unrecorded"
    }
  }

  private static func outcome(of text: String) -> Vote.Outcome? {
    Vote.Outcome.allCases.first { word(for: $0) == text }
  }

  private static func isCount(_ text: Substring) -> Bool {
    text == "?" || (1...4).contains(text.utf8.count) && text.utf8.allSatisfy(\.isASCIIDigit)
  }
}
