import LanguagePacks
import ResolutionModel
import Testing

@Suite("Adoption dates")
struct AdoptionDatesTests {
  @Test(
    "shipped dates, old and new symbols",
    arguments: [
      ("A/RES/70/1", "2015-09-25"), ("A/RES/1514 (XV)", "1960-12-14"), ("S/RES/1325 (2000)", "2000-10-31"),
      ("A/RES/67/1", "2012-09-24"), ("A/RES/70/1/Corr.1", "2015-09-25"),
    ])
  func shipped(symbol: String, date: String) throws {
    #expect(AdoptionDates.shipped[try #require(Symbol(symbol))] == CalendarDate(iso: date))
  }

  @Test("what has another organ's number is not taken for it")
  func otherOrgans() throws {
    #expect(AdoptionDates.shipped[try #require(Symbol("A/HRC/RES/70/1"))] == nil)
    #expect(AdoptionDates.shipped[try #require(Symbol("A/70/1"))] == nil)
  }

  @Test("the whole file is read")
  func size() {
    #expect(AdoptionDates.shipped.count > 4_000)
  }

  @Test("lines without a date, and what is no line, say nothing")
  func damaged() throws {
    let dates = AdoptionDates(Array("# 1\n2020-13-45\t70/1\n\n\t\n2015-09-25\t70/1\nx".utf8))
    #expect(dates.count == 1)
    #expect(dates[try #require(Symbol("A/RES/70/1"))] == CalendarDate(iso: "2015-09-25"))
  }
}
