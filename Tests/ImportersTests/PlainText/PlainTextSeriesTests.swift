import Importers
import ResolutionModel
import Testing

/// The example series as text torn out of PDFs, in every manner, against what a perfect reader sees.
@Suite struct PlainTextSeriesTests {
  /// What the files say nowhere, and what the text whose head is cut off says nowhere.
  private static let unsaid: Set = ["draft", "vote"]
  private static let headless = ["A_RES_63_903.fr", "A_RES_65_905.fr"]
  /// Its table is printed cell by cell, so that columns cannot be told: kept as a paragraph, with a warning.
  private static let withLooseTable = "A_RES_65_905.fr"

  @Test(arguments: SeriesTruth.names)
  func readsTheSeries(name: String) throws {
    let truth = try SeriesTruth(name: name)
    let document = try Importer().read(SeriesTruth.source("text", "\(name).txt"))
    #expect(document.resolution.problems.isEmpty)
    #expect(document.warnings.map(\.code) == (name == Self.withLooseTable ? [.repaired] : []))
    let head: Set = ["title", "agenda_item", "origin"]
    let left = Self.unsaid.union(Self.headless.contains(name) ? head : [])
    let particulars = truth.particulars(of: document.resolution)
    for (key, value) in truth.particulars where !left.contains(key) { #expect(particulars[key] == value, "\(key)") }
    let read = SeriesTruth.lines(of: document.resolution)
    #expect(read.count == truth.lines.count)
    for (mine, expected) in zip(read, truth.lines) where !(name == Self.withLooseTable && expected.contains("T1")) {
      #expect(mine == expected)
    }
  }

  /// A text that starts at the formula, as people paste it: the symbol stands on later pages, the date at the end.
  @Test func withoutMasthead() throws {
    let truth = try SeriesTruth(name: "A_RES_61_901.fr")
    let text = String(decoding: try SeriesTruth.source("text", "A_RES_61_901.fr.txt"), as: UTF8.self)
    let start = try #require(text.range(of: "  L’Assemblée générale,"))
    let resolution = try PlainTextSample.read(String(text[start.lowerBound...])).resolution
    #expect(SeriesTruth.lines(of: resolution) == truth.lines)
    let particulars = truth.particulars(of: resolution)
    for key in ["symbol", "language", "adopted", "meeting", "session"] {
      #expect(particulars[key] == truth.particulars[key])
    }
  }

  @Test(arguments: SeriesTruth.names)
  func readsTheSameInOtherEncodings(name: String) throws {
    let text = String(decoding: try SeriesTruth.source("text", "\(name).txt"), as: UTF8.self)
    let expected = try PlainTextSample.read(text).resolution
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Importer().read(little).resolution == expected)
    #expect(try Importer().read([0xFF, 0xFE] + little).resolution == expected)
    #expect(try PlainTextSample.read(text.replacing("\n", with: "\r\n")).resolution == expected)
    #expect(try PlainTextSample.read(text.replacing("’", with: "'")).resolution == expected)
  }
}
