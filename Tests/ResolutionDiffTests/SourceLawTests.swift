import Foundation
import Importers
import ResolutionDiff
import ResolutionModel
import Testing

/// What is said of two texts depends on the texts, not on the form they were read from.
@Suite struct SourceLawTests {
  @Test(arguments: DiffLawTests.seeds.prefix(20)) func theCanonicalFormGivesTheSame(seed: UInt64) throws {
    let (old, new) = DiffLawTests.pair(seed)
    guard old.problems.isEmpty, new.problems.isEmpty else { return }
    let read = try (CanonicalText.read(CanonicalText.write(old)), CanonicalText.read(CanonicalText.write(new)))
    #expect(Differ().compare(read.0, read.1).changes == Differ().compare(old, new).changes)
  }

  @Test(arguments: SeriesTests.steps, ["en", "fr"]) func everyFormOfTheSeriesGivesTheSame(
    step: SeriesTests.Step, language: String
  ) throws {
    let old = try Self.forms(of: step.old, language)
    let new = try Self.forms(of: step.new, language)
    let changes = zip(old, new).map { Differ().compare($0, $1).changes }
    #expect(changes.count == 4)
    for other in changes.dropFirst() { #expect(other == changes[0]) }
  }

  /// A text of the series read from XML, plain text, canonical text and JSON.
  private static func forms(of symbol: String, _ language: String) throws -> [Resolution] {
    let resolution = try SeriesTests.resolution(symbol, language)
    let text = try SeriesTests.resolution(symbol, language, folder: "text", ending: "txt")
    let json = try [UInt8](JSONEncoder().encode(EncodedResolution(resolution)))
    return [
      resolution, text, try CanonicalText.read(CanonicalText.write(resolution)), try Importer().read(json).resolution,
    ]
  }

  @Test(arguments: DiffLawTests.seeds.prefix(20)) func aKeyboardsApostropheLinksTheSame(seed: UInt64) {
    let (old, new) = DiffLawTests.pair(seed)
    let spaced = Resolution(
      symbol: new.symbol, language: new.language,
      paragraphs: new.paragraphs.map { paragraph in
        var paragraph = paragraph
        if paragraph.notes.isEmpty { paragraph.text = paragraph.text.replacing("’", with: "'") }
        return paragraph
      })
    let links = Differ().compare(old, spaced).changes.map { [$0.old, $0.new] }
    #expect(
      links
        == Differ().compare(old, Resolution(symbol: new.symbol, language: new.language, paragraphs: new.paragraphs))
        .changes.map { [$0.old, $0.new] })
  }
}
