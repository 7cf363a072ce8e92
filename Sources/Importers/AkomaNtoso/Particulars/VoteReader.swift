import ResolutionModel
import XMLTree

/// Reads how a resolution was adopted.
struct VoteReader {
  let main: XMLElement
  let root: XMLElement
  let typesetter: Typesetter

  /// Nil when the file does not say.
  func vote() -> Vote? {
    guard let voting = main.first("meta", "analysis")?.descendant("voting") else { return nil }
    let outcome = voting[attribute: "outcome"] ?? ""
    guard var vote = VoteReader.vote(outcome) else { return nil }
    for count in voting.elements where count.name == "count" { take(count, in: &vote) }
    return vote
  }

  /// `adoptedWithoutVote`, `adoptedRecordedVote`, `Adopted 133-3-0, 88th plenary meeting`.
  private static func vote(_ outcome: String) -> Vote? {
    let lower = outcome.lowercased()
    if lower.hasPrefix("adoptedwithoutvote") || lower.hasPrefix("adopted without") {
      return Vote(outcome: .withoutVote)
    }
    let counts = outcome.split { $0 == " " || $0 == "," }.lazy.map { $0.split(separator: "-").map { Int($0) } }
    if let counted = counts.first(where: { $0.count == 3 && $0.allSatisfy(isCount) }) {
      return Vote(outcome: .recorded, inFavour: counted[0], against: counted[1], abstaining: counted[2])
    }
    if lower.contains("recorded") && !lower.contains("unrecorded") { return Vote(outcome: .recorded) }
    return lower.hasPrefix("adopted") ? Vote(outcome: .unrecorded) : nil
  }

  private static func isCount(_ number: Int?) -> Bool { number.map { (0...9999).contains($0) } ?? false }

  private func take(_ count: XMLElement, in vote: inout Vote) {
    let value = count[attribute: "value"].flatMap { Int($0) }.flatMap { VoteReader.isCount($0) ? $0 : nil }
    let voters = count.descendants("organization").map { typesetter.plain($0.children) }.filter { !$0.isEmpty }
    switch count[attribute: "refersTo"]?.drop(while: { $0 == "#" }) {
    case "inFavour": (vote.inFavour, vote.votersInFavour) = (value, voters)
    case "against": (vote.against, vote.votersAgainst) = (value, voters)
    case "abstaining": (vote.abstaining, vote.votersAbstaining) = (value, voters)
    default: break
    }
  }
}
