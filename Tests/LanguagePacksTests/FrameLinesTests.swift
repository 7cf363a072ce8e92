import LanguagePacks
import ResolutionModel
import Testing

/// What is written around the body is what the wordings read.
@Suite struct FrameLinesTests {
  @Test(arguments: Language.allCases)
  func everyLineIsReadBack(language: Language) throws {
    let pack = LanguagePack.pack(for: language)
    let lines = FrameLines(pack)
    for organ in Organ.known {
      let date = try #require(CalendarDate(year: 2011, month: 12, day: 1))
      let heading = try #require(pack.heading.heading(of: lines.adoption(by: organ, on: date)))
      #expect((heading.organ, heading.date) == (organ, date))
      for meeting in ["1", "2", "11", "77 (resumed)"] {
        #expect(pack.closing.meeting(of: lines.meeting(meeting, of: organ)) == meeting)
      }
      #expect(pack.dates.prefix(of: lines.date(date))?.date == date)
    }
    #expect(pack.masthead.session(of: lines.session(Session(66))) == Session(66))
    for item in ["109", "22, 68"] { #expect(pack.masthead.agendaItem(of: lines.agendaItem(item)) == item) }
    let vote = Vote(outcome: .recorded, inFavour: 21, against: 5, abstaining: 3)
    let single = Vote(outcome: .recorded, inFavour: 21, against: 0, abstaining: 1)
    for vote in [vote, single, Vote(outcome: .withoutVote)] {
      #expect(pack.votes.vote(of: try #require(lines.vote(vote).first)) == vote)
    }
  }

  @Test(arguments: [("1", "1st"), ("2", "2nd"), ("11", "11th"), ("103", "103rd"), ("112", "112th")])
  func englishFigures(meeting: String, figure: String) {
    let lines = FrameLines(.pack(for: .english))
    #expect(lines.meeting(meeting, of: .generalAssembly) == "\(figure) plenary meeting")
    #expect(lines.meeting(meeting, of: .humanRightsCouncil) == "\(figure) meeting")
  }

  @Test func votersStandBelowTheCounts() {
    var vote = Vote(outcome: .recorded, inFavour: 2, against: 0, abstaining: 1)
    vote.votersInFavour = ["Calvania", "Estuaria"]
    vote.votersAbstaining = ["Freedonia"]
    #expect(
      FrameLines(.pack(for: .english)).vote(vote) == [
        "[Adopted by a recorded vote of 2 to 0, with 1 abstention, as follows:", "In favour: Calvania, Estuaria.",
        "Abstaining: Freedonia]",
      ])
    #expect(FrameLines(.pack(for: .english)).vote(Vote(outcome: .recorded)).isEmpty)
  }

  @Test func severalItemsArePlural() {
    #expect(FrameLines(.pack(for: .english)).agendaItem("22 and 68") == "Agenda items 22 and 68")
    #expect(FrameLines(.pack(for: .french)).agendaItem("22 et 68") == "Points 22 et 68 de l’ordre du jour")
    #expect(FrameLines(.pack(for: .chinese)).agendaItem("22和68") == "议程项目22和68")
    #expect(FrameLines(.pack(for: .russian)).agendaItem("").isEmpty)
  }
}
