import LanguagePacks
import ResolutionModel

/// Reads the lines below the last paragraph: meeting, date and vote.
struct ClosingReader {
  let printed: PrintedText

  private var pack: LanguagePack { printed.pack }

  /// Adds to the particulars what a group of closing lines says.
  func read(_ lines: [Int], into particulars: inout Particulars) {
    for line in lines {
      let text = printed.text.string(line: line)
      if let meeting = pack.closing.meeting(of: text) { particulars.meeting = meeting }
      if let match = pack.dates.prefix(of: text), text.utf8.count - match.length <= 1 {
        particulars.adopted = match.date
      } else if let heading = pack.heading.heading(of: text), let date = heading.date {
        particulars.adopted = particulars.adopted ?? date
      }
    }
    let sentence = lines.map { printed.text.string(line: $0) }.joined(separator: " ")
    if let vote = pack.votes.vote(of: sentence) ?? AdoptionSentence(sentence, pack: pack)?.vote {
      particulars.vote = vote
    }
    if particulars.meeting.isEmpty, let meeting = AdoptionSentence(sentence, pack: pack)?.meeting {
      particulars.meeting = meeting
    }
  }

  /// Adds the voters that a line names, all those of one side: `In favour: Calvania, Estuaria.`
  func readVoters(_ line: Int, into vote: inout Vote) {
    let text = printed.text.string(line: line)
    let sides: [([String], WritableKeyPath<Vote, [String]>)] = [
      (pack.votes.inFavour, \.votersInFavour), (pack.votes.against, \.votersAgainst),
      (pack.votes.abstaining, \.votersAbstaining),
    ]
    for (heads, voters) in sides {
      guard let head = heads.first(where: { text.hasPrefix($0 + ": ") }) else { continue }
      let names = text.dropFirst(head.count + 2)
      let end = names.lastIndex { $0 != "." && $0 != "]" }
      vote[keyPath: voters] = end.map { names[...$0].split(separator: ", ").map(String.init) } ?? []
    }
  }
}
