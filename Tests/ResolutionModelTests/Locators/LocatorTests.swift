import GeneratedResolutions
import ResolutionModel
import Testing

@Suite struct LocatorTests {
  @Test(arguments: [
    ("F", ["f", " F "]), ("PP3", ["pp3", "PP 3", "pp 3"]), ("OP7", ["op 7", "Op7"]),
    ("OP5bis", ["op 5 bis", "OP5BIS"]),
    ("OP7(a)(ii)", ["op 7 (a) (ii)", "op7(A)(II)"]), ("PP4(b)", ["pp4 (b)"]), ("U1", ["u1"]), ("H2", ["h 2"]),
    ("T1", ["t1"]),
    ("PartB.Sec1.OP3", ["partb.sec1.op3", "Part B. Sec 1. OP 3"]), ("Annex1.OP2~2", ["annex1.op2~2"]),
    ("Draft1.F", ["draft1.f"]),
    ("OP1(aa)", ["op1(AA)"]),
  ])
  func readsWhatPeopleType(printed: String, typed: [String]) {
    for text in typed + [printed] { #expect(Locator(text)?.description == printed, "\(text)") }
  }

  @Test(arguments: [
    "", "X1", "OP", "OPx", "PP", "OP7(", "OP7((a)", "OP7()", "OP7(a", "OP7(?)", "F~1", "F~", "PartB", "Sec0.OP1",
    "PP12345678",
    "OP1.PP2",
  ])
  func refusesOthers(text: String) {
    #expect(Locator(text) == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func areUniqueAndReadable(seed: UInt64) {
    var generated = GeneratedResolution(seed: seed)
    let locators = generated.resolution(paragraphs: 120).locators
    #expect(Set(locators).count == locators.count, "seed \(seed)")
    for locator in locators { #expect(Locator(locator.description) == locator, "seed \(seed): \(locator)") }
  }

  @Test func eachDivisionCountsForItself() {
    func operative(_ label: String?, _ depth: Int = 0, in divisions: [Division] = []) -> Paragraph {
      Paragraph(kind: .operative, divisions: divisions, depth: depth, label: label, text: "x")
    }
    let resolution = Resolution(
      language: .english,
      paragraphs: [
        operative("1."), operative("(a)", 1), operative("(i)", 2), operative("(b)", 1), operative(nil),
        operative("1.", in: [.section(1)]), operative("(a)", 1), operative("5 bis."), operative("5 bis."),
      ])
    #expect(
      resolution.locators.map(\.description) == [
        "OP1", "OP1(a)", "OP1(a)(i)", "OP1(b)", "OP2", "Sec1.OP1", "OP2(a)", "OP5bis", "OP5bis~2",
      ])
  }
}

@Suite struct CalendarDateTests {
  @Test func readsItsOwnPrintAndNothingElse() {
    for (year, month, day) in [(1, 1, 1), (1945, 10, 24), (2000, 2, 29), (9999, 12, 31)] {
      let date = CalendarDate(year: year, month: month, day: day)
      #expect(date != nil && CalendarDate(iso: date?.description ?? "") == date)
    }
    for text in ["1900-02-29", "2003-13-01", "2003-00-01", "03-12-22", "2003-12-22 ", "2003/12/22", "", "-003-12-22"] {
      #expect(CalendarDate(iso: text) == nil, "\(text)")
    }
  }

  @Test func daysRunOnWithoutGaps() {
    var last: Int?
    for year in [1899, 1900, 1969, 1970, 1999, 2000] {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if let last, month > 1 || day > 1 { #expect(date.daysSince1970 == last + 1) }
          last = date.daysSince1970
        }
      }
    }
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
    #expect(CalendarDate(year: 1945, month: 10, day: 24)?.daysSince1970 == -8835)
  }
}
