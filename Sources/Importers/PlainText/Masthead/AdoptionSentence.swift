import LanguagePacks
import ResolutionModel

/// "Adopted at the 1189th meeting by 10 votes to none, with 1 abstention (France).", as under resolutions of the
/// Security Council before 1994.
struct AdoptionSentence {
  private(set) var meeting = ""
  private(set) var vote: Vote?

  private let words: [Substring]
  private let pack: LanguagePack

  /// Nil when the sentence does not tell of an adoption.
  init?(_ sentence: String, pack: LanguagePack) {
    guard pack.values("closing", "adoption").contains(where: { sentence.hasPrefix($0) }) else { return nil }
    self.pack = pack
    words = sentence.split { " ()[],;.".contains($0) }
    meeting = findMeeting()
    vote = findVote(in: sentence)
  }

  /// The figures before the word for a meeting; `331 5th` is 3315 cut by a space.
  private func findMeeting() -> String {
    let units = pack.values("closing", "meeting-word")
    guard let place = words.firstIndex(where: { word in units.contains { word.hasPrefix($0) } }), place > 0 else {
      return ""
    }
    var number = figures(at: words[place - 1])
    if place > 1, words[place - 2].utf8.allSatisfy(\.isDigit), !number.isEmpty, words[place - 2].utf8.count < 4 {
      number = words[place - 2] + number
    }
    return number.utf8.count <= 4 ? number : ""
  }

  /// The figures a word starts with; `I851st` is misread for 1851st.
  private func figures(at word: Substring) -> String {
    var bytes = Array(word.utf8)
    if let first = bytes.first, bytes.count > 1, bytes[1].isDigit { bytes[0] = LineLabel.figure(for: first) }
    return String(decoding: bytes.prefix(while: \.isDigit), as: UTF8.self)
  }

  private func findVote(in sentence: String) -> Vote? {
    let lowered = sentence.lowercased()
    if pack.values("vote", "without-words").contains(where: lowered.contains) { return Vote(outcome: .withoutVote) }
    if pack.values("vote", "unanimous").contains(where: lowered.contains) { return Vote(outcome: .unrecorded) }
    guard let votes = place(of: "votes") else { return nil }
    var vote = Vote(outcome: .unrecorded, inFavour: number(votes - 1), against: 0, abstaining: 0)
    vote.against = words[votes...].dropFirst().prefix(2).compactMap(count).first ?? 0
    if let abstentions = place(of: "abstentions") { vote.abstaining = number(abstentions - 1) ?? 0 }
    vote.votersAgainst = voters(behind: "votes", in: sentence, before: "abstentions")
    vote.votersAbstaining = voters(behind: "abstentions", in: sentence, before: nil)
    if !vote.votersAgainst.isEmpty || !vote.votersAbstaining.isEmpty { vote.outcome = .recorded }
    return vote
  }

  private func place(of key: String) -> Int? {
    let names = pack.values("vote", key)
    return words.firstIndex { names.contains($0.lowercased()) }
  }

  private func number(_ index: Int) -> Int? { words.indices.contains(index) ? count(words[index]) : nil }

  private func count(_ word: Substring) -> Int? {
    if pack.votes.nought.contains(word.lowercased()) { return 0 }
    return word.utf8.count <= 3 ? Int(word) : nil
  }

  /// The names in parentheses behind a word and before another.
  private func voters(behind key: String, in sentence: String, before limit: String?) -> [String] {
    guard let start = pack.values("vote", key).compactMap({ sentence.firstRange(of: $0)?.upperBound }).max() else {
      return []
    }
    let end = limit.flatMap { pack.values("vote", $0).compactMap { sentence.firstRange(of: $0)?.lowerBound }.min() }
    let part = start <= end ?? sentence.endIndex ? sentence[start..<(end ?? sentence.endIndex)] : ""
    guard let open = part.firstIndex(of: "("), let close = part[open...].firstIndex(of: ")") else { return [] }
    return part[part.index(after: open)..<close].split(separator: ",").map { String($0).trimmingSpaces }
  }
}

extension StringProtocol {
  /// The first occurrence of a text, by its Unicode scalars.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    guard let first = text.first else { return nil }
    var index = startIndex
    while index < endIndex {
      if self[index] == first, self[index...].hasPrefix(text),
        let end = self.index(index, offsetBy: text.count, limitedBy: endIndex)
      {
        return index..<end
      }
      index = self.index(after: index)
    }
    return nil
  }
}
