import ResolutionHistory
import ResolutionModel
import Testing

@Suite struct ParagraphHistoryTests {
  static let skeps = "Invites museums to lend straw skeps to the schools of the valley"
  static let attics = "Requests firefighters to calm swarms in attics without smoke or haste"
  static let clover = "Notes the drought that dried the clover of the eastern plains;"
  static let limes = "Thanks the gardeners who water the lime trees of the avenues;"

  static let lineage = Lineage([
    Sample.year("A/RES/61/402", "2006-12-12", ["\(skeps);", "\(attics);", clover]),
    Sample.year("A/RES/62/377", "2007-12-18", [clover, "\(skeps), and \(attics.lowercased());"]),
    Sample.year("A/RES/63/310", "2008-12-18", [limes, "\(skeps);", "\(attics);"]),
    Sample.year("A/RES/64/288", "2009-12-18", [clover, limes, "\(skeps);", "\(attics);"]),
  ])

  func story(_ locator: String, _ symbol: String) throws -> [String] {
    let history = try #require(
      Self.lineage.history(of: try Sample.locator(locator), in: try Sample.symbol(symbol)))
    return history.stages.map(line)
  }

  func line(_ stage: ParagraphHistory.Stage) -> String {
    "\(stage.symbol.short) \(stage.locators.map(\.description).joined(separator: "+"))"
  }

  @Test func aStoryGoesThroughASplitAndAMerge() throws {
    #expect(try story("OP4", "64/288") == ["64/288 OP4", "63/310 OP3", "62/377 OP2", "61/402 OP1+OP2"])
  }

  @Test func aStoryGoesOverTheYearsItWasMissingIn() throws {
    let history = try #require(
      Self.lineage.history(of: try Sample.locator("OP1"), in: try Sample.symbol("64/288")))
    #expect(history.stages.map(line) == ["64/288 OP1", "62/377 OP1", "61/402 OP3"])
    #expect(history.stages.map { $0.absences.map(\.short) } == [["63/310"], [], []])
    #expect(history.stages.first?.change?.new == [0])
    #expect(history.stages.last?.changes.isEmpty == true)
  }

  @Test func aStoryIsToldForwardToo() throws {
    let history = try #require(
      Self.lineage.successors(of: try Sample.locator("OP1"), in: try Sample.symbol("61/402")))
    #expect(
      history.stages.map(line) == ["64/288 OP3+OP4", "63/310 OP2+OP3", "62/377 OP2", "61/402 OP1"])
  }

  @Test func textsWithoutASymbolHaveNoPlace() {
    let nameless = Resolution(language: .english, paragraphs: [Paragraph(kind: .operative, text: "Thanks the bees.")])
    #expect(Lineage([nameless]).resolutions.isEmpty)
  }
}
