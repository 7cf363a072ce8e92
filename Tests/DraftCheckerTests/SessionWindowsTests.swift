import DraftChecker
import ResolutionModel
import Testing

@Suite("When a resolution of a number can have been adopted")
struct SessionWindowsTests {
  @Test(
    "windows by symbol",
    arguments: [
      ("A/RES/58/135", "2003-09-01", "2004-09-30"), ("A/RES/1 (I)", "1946-01-01", "1947-09-30"),
      ("A/RES/2006 (XIX)", "1964-09-01", "1965-09-30"), ("S/RES/1325 (2000)", "2000-01-01", "2000-12-31"),
      ("E/RES/2021/1", "2020-07-01", "2021-12-31"),
    ])
  func windows(symbol: String, first: String, last: String) throws {
    let window = SessionWindows(CheckOptions()).window(of: try #require(Symbol(symbol)))
    #expect(window?.lowerBound == CalendarDate(iso: first))
    #expect(window?.upperBound == CalendarDate(iso: last))
  }

  @Test("numbers that tell no window", arguments: ["A/RES/S-20/2", "A/RES/ES-10/1", "A/HRC/RES/16/18", "A/58/165"])
  func none(symbol: String) throws {
    #expect(SessionWindows(CheckOptions()).window(of: try #require(Symbol(symbol))) == nil)
  }

  @Test("months outside the calendar and sessions beyond it give none")
  func hostile() throws {
    let options = CheckOptions(economicSessionOpens: 13)
    #expect(SessionWindows(options).window(of: try #require(Symbol("E/RES/2021/1"))) == nil)
    #expect(SessionWindows(CheckOptions()).window(of: try #require(Symbol("A/RES/9998/1"))) == nil)
  }
}
