import ResolutionModel
import Testing

@testable import ResolutionHistory

/// Lines that meet and part.
@Suite struct MergedTopicTests {
  static let skeps = "Invites museums to lend straw skeps to the schools of the valley;"
  static let attics = "Requests firefighters to calm swarms in attics without smoke or haste;"
  static let clover = "Notes the drought that dried the clover of the eastern plains;"
  static let limes = "Thanks the gardeners who water the lime trees of the avenues;"

  /// Two topics, one on each side, met by a third resolution; two that go on from it.
  private func lineage() -> Lineage {
    var record = LineageRecord()
    return Lineage(
      [
        LineageVersion(Sample.year("A/RES/60/1", "2005-12-12", [Self.skeps, Self.attics]), after: []),
        LineageVersion(Sample.year("A/RES/60/2", "2005-12-13", [Self.clover]), after: []),
        LineageVersion(Sample.year("A/RES/61/1", "2006-12-12", [Self.skeps]), after: [0]),
        LineageVersion(Sample.year("A/RES/62/1", "2007-12-12", [Self.clover, Self.skeps, Self.limes]), after: [1, 2]),
        LineageVersion(Sample.year("A/RES/63/1", "2008-12-12", [Self.skeps, Self.attics]), after: [3]),
        LineageVersion(Sample.year("A/RES/63/2", "2008-12-13", [Self.clover, Self.limes]), after: [3]),
      ], record: &record)
  }

  private func story(_ locator: String, _ symbol: String) throws -> [String] {
    let history = try #require(lineage().history(of: try Sample.locator(locator), in: try Sample.symbol(symbol)))
    return history.stages.map { "\($0.symbol.short) \($0.locators.map(\.description).joined(separator: "+"))" }
  }

  @Test func aParagraphGoesBackIntoItsOwnTopic() throws {
    #expect(try story("OP1", "A/RES/62/1") == ["62/1 OP1", "60/2 OP1"])
    #expect(try story("OP2", "A/RES/62/1") == ["62/1 OP2", "61/1 OP1", "60/1 OP1"])
    #expect(try story("OP3", "A/RES/62/1") == ["62/1 OP3"])
  }

  @Test func wordsGoBackIntoBothTopics() throws {
    let blame = try #require(lineage().blame(of: try Sample.symbol("A/RES/62/1")))
    #expect(blame.lines.map { $0.runs.map(\.symbol.short) } == [["60/2"], ["60/1"], ["62/1"]])
  }

  @Test func bothPartsOfADividedTopicGoBackToTheWhole() throws {
    #expect(try story("OP1", "A/RES/63/1") == ["63/1 OP1", "62/1 OP2", "61/1 OP1", "60/1 OP1"])
    #expect(try story("OP1", "A/RES/63/2") == ["63/2 OP1", "62/1 OP1", "60/2 OP1"])
  }

  @Test func wordingReturnsOnlyFromWhatATextGoesBackTo() throws {
    let lineage = lineage()
    let history = try #require(lineage.history(of: try Sample.locator("OP2"), in: try Sample.symbol("A/RES/63/1")))
    #expect(history.stages.map(\.symbol.short) == ["63/1", "60/1"])
    #expect(history.stages.first?.absences.map(\.short) == ["61/1", "62/1"])
  }

  @Test func theFlowShowsEveryParagraphOnce() {
    let flow = ParagraphFlow(lineage(), versions: Array(0..<6))
    #expect(flow.columns.count == 6)
    let cells = flow.rows.flatMap { row in row.cells.indices.compactMap { row.cells[$0] == nil ? nil : $0 } }
    #expect(cells.sorted() == [0, 0, 1, 2, 3, 3, 3, 4, 4, 5, 5])
  }
}
