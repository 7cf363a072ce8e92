import ResolutionModel
import Testing

@testable import PrecedentSearch

struct AgreedLanguageTests {
  private static let wording = "Encourages millers to keep the sluices of their ponds in good repair;"

  private static func resolution(_ number: Int, year: Int, _ texts: [String]) -> Resolution {
    var paragraphs = [Paragraph(kind: .formula, text: "The General Assembly,")]
    paragraphs += texts.enumerated().map { Paragraph(kind: .operative, label: "\($0 + 1).", text: $1) }
    return Resolution(
      symbol: Symbol("A/RES/\(number)/901"), language: .english, adopted: CalendarDate(year: year, month: 12, day: 18),
      paragraphs: paragraphs)
  }

  private static let series = [
    resolution(63, year: 2008, ["Requests a report on the state of the estuaries;", wording]),
    resolution(61, year: 2006, [wording]),
    resolution(62, year: 2007, ["Encourages millers to keep the weirs of their ponds in good repair;"]),
  ]

  private static let asked = Paragraph(kind: .operative, label: "9.", text: wording)

  @Test func aWordingThatReturnsIsOneWithAllItsPlacesEarliestFirst() throws {
    let found = AgreedLanguage(Self.series).precedents(of: Self.asked, limit: 5, atLeast: 0.4)
    #expect(found.count == 2)
    let best = try #require(found.first)
    #expect(best.similarity == 1)
    #expect(best.agreed.occurrences.map(\.symbol.short) == ["61/901", "63/901"])
    #expect(best.agreed.occurrences.map(\.locator.description) == ["OP1", "OP2"])
  }

  @Test func aResolutionAndWhatCameLaterAreNoPrecedents() {
    let language = AgreedLanguage(Self.series)
    let own = Self.series[2]
    let found = language.precedents(of: Self.asked, limit: 5, atLeast: 0.4, before: own.symbol, on: own.adopted)
    #expect(found.map { $0.agreed.occurrences.map(\.symbol.short) } == [["61/901"]])
  }

  @Test func formulasAndHeadingsHaveNoPrecedents() {
    let formula = Paragraph(kind: .formula, text: "The General Assembly,")
    #expect(AgreedLanguage(Self.series).precedents(of: formula, limit: 5, atLeast: 0).isEmpty)
  }

  @Test func orderOfArrivalDoesNotCount() {
    let forward = AgreedLanguage(Self.series).precedents(of: Self.asked, limit: 5, atLeast: 0)
    let backward = AgreedLanguage(Self.series.reversed()).precedents(of: Self.asked, limit: 5, atLeast: 0)
    #expect(forward == backward)
    #expect(!forward.isEmpty)
  }
}
