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
}
