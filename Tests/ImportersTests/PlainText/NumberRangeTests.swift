import LanguagePacks
import Testing

@testable import Importers

@Suite struct NumberRangeTests {
  @Test(arguments: [
    ("3– 14 June", "3–14 June"), ("2014– 2024,", "2014–2024,"), ("2014 –2024", "2014–2024"),
    ("10 – 14 January", "10–14 January"), ("2015 – 2030", "2015–2030"),
    ("by 2010 – 1,731 mills", "by 2010 – 1,731 mills"),
    ("mill – 3 ponds", "mill – 3 ponds"), ("low- and middle-income", "low- and middle-income"),
    ("re- emphasizes", "re-emphasizes"), ("– ", "– "), (" –", " –"),
  ])
  func closesUpSpacesInRanges(text: String, expected: String) {
    var run = SignRun()
    let bytes = Array(text.utf8)
    run.append(0..<bytes.count, of: bytes)
    let merged = MergedLines([0..<bytes.count], thresholds: PlainTextThresholds())
    let stock = WordStock([0..<bytes.count], in: bytes, language: .of(.english), merged: merged)
    #expect(
      run.edited(dropping: KerningSpaces(run, stock: stock, isCounted: true).found, hyphenating: []).text == expected)
  }
}
