import ResolutionModel
import Testing

@testable import Concordance

struct FiguresTests {
  @Test(arguments: [
    ("resolutions 58/135 of 22 December 2003", ["2003": 1, "58/135": 1]),
    ("40,000 dollars", ["40000": 1]), ("40 000 dollars", ["40000": 1]),
    ("40\u{A0}000 dollars", ["40000": 1]), ("1.234.567 dólares", ["1234567": 1]),
    ("40\u{202F}000 долларов", ["40000": 1]),
    ("in 2003 135 States", ["135": 1, "2003": 1]),
    ("paragraphs 12, 345 and 12,3456", ["345": 1, "3456": 1]),
    ("A/RES/58/135 and 58/135", ["58/135": 2]), ("2003, 2003", ["2003": 2]),
    ("twenty-two of 22", [:]), ("", [:]), ("7", [:]), ("123", ["123": 1]),
  ])
  func counts(text: String, expected: [String: Int]) {
    #expect(Figures.count(in: text) == expected)
  }

  @Test func aRunOfFiguresWithoutEndIsReadInLinearTime() {
    let counts = Figures.count(in: String(repeating: "1", count: 100_000))
    #expect(counts.count == 1)
    #expect(Figures.count(in: String(repeating: "123,", count: 30_000)).isEmpty == false)
  }

  @Test(arguments: [Language.chinese, .arabic])
  func someLanguagesPrintLargeNumbersOtherwise(language: Language) {
    #expect(!Figures.isWritten("40000", in: language))
    #expect(Figures.isWritten("2003", in: language))
    #expect(Figures.isWritten("58/135", in: language))
    #expect(Figures.isWritten("40000", in: .russian))
  }
}
