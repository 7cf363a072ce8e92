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
