import ResolutionDiff
import ResolutionModel
import Testing

@testable import ResolutionHistory

struct LineageStoryTests {
  private static func year(_ symbol: String, _ adopted: String, _ operative: [String]) -> Resolution {
    Resolution(
      symbol: Symbol(symbol), organ: .generalAssembly, session: Symbol(symbol)?.session, language: .english,
      adopted: CalendarDate(iso: adopted),
      paragraphs: operative.enumerated().map { index, text in
        Paragraph(kind: .operative, label: "\(index + 1).", text: text)
      })
  }

  private static let gates = "Urges all States to repair the tidal gates of their mills before the spring tides;"
  private static let softer = "Encourages all States to repair the tidal gates of their mills before the spring tides;"
  private static let ponds = "Requests the Centre to survey the silting of every mill pond in the estuaries;"
  private static let bells = "Invites bell founders to ring at each turning of the tide throughout the year;"
  private static let wheels = "Decides to keep a register of the wheels that still turn;"

  private static let lineage = Lineage([
    year("A/RES/61/901", "2006-12-20", [gates, ponds, bells]),
    year("A/RES/62/902", "2007-12-18", [wheels, gates, ponds]),
    year("A/RES/63/903", "2008-12-19", [wheels, bells, softer, ponds]),
  ])

  @Test func followsARenumberedParagraphBackToWhereItEntered() throws {
    let story = try #require(Self.lineage.history(of: try locator("OP3"), in: try symbol("63/903")))
    #expect(story.stages.map { $0.symbol.short } == ["63/903", "62/902", "61/901"])
    #expect(story.stages.map { $0.locators.map(\.description) } == [["OP3"], ["OP2"], ["OP1"]])
    #expect(story.stages.map { $0.change?.kind } == [.substantive, .same, nil])
  }

  @Test func wordingThatWasDroppedAndBroughtBackIsAReturn() throws {
    let story = try #require(Self.lineage.history(of: try locator("OP2"), in: try symbol("63/903")))
    #expect(story.stages.map { $0.symbol.short } == ["63/903", "61/901"])
    let blame = try #require(Self.lineage.blame(of: try symbol("63/903")))
    #expect(blame.lines[1].runs.map(\.symbol.short) == ["61/901"])
  }

  @Test func everyWordIsBlamedOnceAndTheNewOneOnTheYearItEntered() throws {
    let blame = try #require(Self.lineage.blame(of: try symbol("63/903")))
    for line in blame.lines {
      #expect(line.runs.first?.range.lowerBound == 0 && line.runs.last?.range.upperBound == line.text.utf8.count)
      for (left, right) in zip(line.runs, line.runs.dropFirst()) {
        #expect(left.range.upperBound == right.range.lowerBound)
      }
    }
    #expect(blame.lines[2].runs.first?.symbol.short == "63/903")
    #expect(blame.lines[2].runs.last?.symbol.short == "61/901")
  }

  @Test func whatIsNotThereHasNoStory() throws {
    #expect(Self.lineage.history(of: try locator("OP9"), in: try symbol("63/903")) == nil)
    #expect(Self.lineage.history(of: try locator("OP1"), in: try symbol("60/900")) == nil)
    #expect(Self.lineage.blame(of: try symbol("60/900")) == nil)
  }
}

private func symbol(_ text: String) throws -> Symbol { try #require(Symbol(text)) }
private func locator(_ text: String) throws -> Locator { try #require(Locator(text)) }
