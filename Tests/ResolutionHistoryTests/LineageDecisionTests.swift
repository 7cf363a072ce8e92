import ResolutionDiff
import ResolutionModel
import Testing

@testable import ResolutionHistory

/// A person's word on what a paragraph descends from stands, and leaves all others alone.
@Suite struct LineageDecisionTests {
  static let skeps = "Invites museums to lend straw skeps to the schools of the valley;"
  static let attics = "Requests firefighters to calm swarms in attics without smoke or haste;"
  static let clover = "Notes the drought that dried the clover of the eastern plains;"

  static let years = [
    Sample.year("A/RES/61/402", "2006-12-12", [skeps, attics, clover]),
    Sample.year("A/RES/62/377", "2007-12-18", [skeps, attics]),
    Sample.year("A/RES/63/310", "2008-12-18", [attics, skeps, clover]),
  ]

  private func lineage(_ paragraph: String, from sources: [String]) throws -> Lineage {
    let decision = LineageDecision(
      paragraph: try #require(ParagraphAddress(paragraph)),
      predecessors: try sources.map { try #require(ParagraphAddress($0)) }, author: "A. Keeper", reason: "I was there")
    var record = LineageRecord()
    return Lineage(LineageVersion.chain(Self.years), decisions: [decision], record: &record)
  }

  private func story(_ lineage: Lineage, _ locator: String) throws -> [String] {
    let history = try #require(
      lineage.history(of: try Sample.locator(locator), in: try Sample.symbol("A/RES/63/310")))
    return history.stages.map { "\($0.symbol.short) \($0.locators.map(\.description).joined(separator: "+"))" }
  }

  @Test func theDecidedPredecessorStandsAndOthersKeepTheirs() throws {
    let lineage = try lineage("A/RES/63/310 OP1", from: ["A/RES/62/377 OP1"])
    #expect(try story(lineage, "OP1") == ["63/310 OP1", "62/377 OP1", "61/402 OP1"])
    #expect(try story(lineage, "OP2") == ["63/310 OP2", "62/377 OP1", "61/402 OP1"])
    let history = lineage.history(of: try Sample.locator("OP1"), in: try Sample.symbol("A/RES/63/310"))
    #expect(history?.stages.first?.decisions.map(\.reason) == ["I was there"])
    let step = try #require(lineage.steps.last)
    let old = step.diff.changes.flatMap(\.old).sorted()
    let new = step.diff.changes.flatMap(\.new).sorted()
    #expect(old == [0, 1] && new == [0, 1, 2])
  }

  @Test func severalPredecessorsAreAMerge() throws {
    let lineage = try lineage("A/RES/63/310 OP2", from: ["A/RES/62/377 OP1", "A/RES/62/377 OP2"])
    #expect(try story(lineage, "OP2").dropFirst().first == "62/377 OP1+OP2")
  }

  @Test func aPredecessorOfAnEarlierYearIsAReturn() throws {
    let lineage = try lineage("A/RES/63/310 OP1", from: ["A/RES/61/402 OP3"])
    #expect(try story(lineage, "OP1") == ["63/310 OP1", "61/402 OP3"])
    let stage = lineage.history(of: try Sample.locator("OP1"), in: try Sample.symbol("A/RES/63/310"))?.stages.first
    #expect(stage?.absences.map(\.short) == ["62/377"])
    #expect(try story(lineage, "OP3") == ["63/310 OP3"])
  }

  @Test func whatIsDecidedToBeNewHasNoPredecessor() throws {
    #expect(try story(try lineage("A/RES/63/310 OP2", from: []), "OP2") == ["63/310 OP2"])
    #expect(try story(try lineage("A/RES/63/310 OP3", from: []), "OP3") == ["63/310 OP3"])
  }

  @Test(arguments: ["A/RES/63/310 OP9", "A/RES/64/1 OP1"])
  func whatIsNotThereChangesNothing(_ paragraph: String) throws {
    let lineage = try lineage(paragraph, from: ["A/RES/62/377 OP1"])
    #expect(try story(lineage, "OP1") == ["63/310 OP1", "62/377 OP2", "61/402 OP2"])
  }

  @Test func aPredecessorThatALanguageLacksLeavesItAsItIs() throws {
    let lineage = try lineage("A/RES/63/310 OP1", from: ["A/RES/62/377 OP7"])
    #expect(try story(lineage, "OP1") == ["63/310 OP1", "62/377 OP2", "61/402 OP2"])
  }

  @Test func decisionsAreKnownInWhatIsKept() throws {
    let decided = LineageDecision(
      paragraph: try #require(ParagraphAddress("A/RES/63/310 OP1")),
      predecessors: [try #require(ParagraphAddress("A/RES/62/377 OP1"))], author: "", reason: "")
    let versions = Self.years.enumerated().map { index, resolution in
      LineageVersion(resolution, after: index > 0 ? [index - 1] : [], textID: "text \(index)")
    }
    var record = LineageRecord()
    _ = Lineage(versions, record: &record)
    var again = LineageRecord(record.file(edition: ""), edition: "")
    let lineage = Lineage(versions, decisions: [decided], record: &again)
    #expect(again.hasNews)
    #expect(try story(lineage, "OP1") == ["63/310 OP1", "62/377 OP1", "61/402 OP1"])
  }
}
