import ResolutionModel
import Testing

@testable import Concordance

struct LanguageVersionsTests {
  private static func text(_ language: Language, _ paragraphs: [Paragraph]) -> Resolution {
    Resolution(language: language, paragraphs: paragraphs)
  }

  private static func operative(_ number: Int, _ text: String, notes: [Footnote] = []) -> Paragraph {
    Paragraph(kind: .operative, label: "\(number).", text: text, notes: notes)
  }

  @Test func versionsThatAgreeHaveNoDiscord() {
    let versions = LanguageVersions([
      Self.text(.french, [Self.operative(1, "Rappelle sa résolution 61/901 et les 40 000 dollars ;")]),
      Self.text(.english, [Self.operative(1, "Recalls its resolution 61/901 and the 40,000 dollars;")]),
    ])
    #expect(versions.languages == [.english, .french])
    #expect(versions.rows.map(\.locator.description) == ["OP1"])
    #expect(versions.rows.flatMap(\.discords).isEmpty)
  }

  @Test func aFigureThatOneVersionLacksIsNamed() {
    let versions = LanguageVersions([
      Self.text(.english, [Self.operative(1, "Decides to meet in 2009;")]),
      Self.text(.french, [Self.operative(1, "Décide de se réunir en 2008 ;")]),
      Self.text(.spanish, [Self.operative(1, "Decide reunirse en 2009;")]),
    ])
    #expect(
      versions.rows[0].discords == [
        .figure("2008", present: [.french], absent: [.english, .spanish]),
        .figure("2009", present: [.english, .spanish], absent: [.french]),
      ])
  }

  @Test func aParagraphThatOneVersionLacksStandsAfterItsPredecessor() {
    let versions = LanguageVersions([
      Self.text(.english, [Self.operative(1, "One;"), Self.operative(3, "Three.")]),
      Self.text(.french, [Self.operative(1, "Un ;"), Self.operative(2, "Deux ;"), Self.operative(3, "Trois.")]),
    ])
    #expect(versions.rows.map(\.locator.description) == ["OP1", "OP2", "OP3"])
    #expect(versions.rows[1].discords == [.missing([.english])])
  }

  @Test func anotherNumberOfNotesIsADiscord() {
    let note = Footnote(marker: "1", offset: 3, text: "A/62/95.")
    let versions = LanguageVersions([
      Self.text(.english, [Self.operative(1, "One;", notes: [note])]), Self.text(.french, [Self.operative(1, "Un ;")]),
    ])
    #expect(versions.rows[0].discords == [.notes([.english: 1, .french: 0])])
  }

  @Test func ofTwoTextsInOneLanguageTheFirstCounts() {
    let versions = LanguageVersions([
      Self.text(.english, [Self.operative(1, "One;")]), Self.text(.english, [Self.operative(2, "Two;")]),
    ])
    #expect(versions.languages == [.english])
    #expect(versions.rows.map(\.locator.description) == ["OP1"])
  }
}
