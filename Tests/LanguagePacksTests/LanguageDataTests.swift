import LanguagePacks
import ResolutionModel
import Testing

@Suite struct LanguageDataTests {
  @Test func readsLinesByFieldAndKey() {
    let data = LanguageData(Array("# a comment\n\nword\tcolour\tred\tblue\nword\tcolour\tgreen\nlone\n".utf8))
    #expect(data.values("word", "colour") == ["red", "blue", "green"])
    #expect(data["word"].count == 2)
    #expect(data["lone"].isEmpty)
    #expect(data.values("word", "shape").isEmpty)
  }

  @Test(arguments: Language.allCases)
  func everyPackIsComplete(language: Language) {
    let pack = LanguagePack.pack(for: language)
    #expect(pack.organs.map(\.organ) == Organ.known + [.other("Economic Commission for Africa")])
    #expect(pack.dates.months.allSatisfy { !$0.isEmpty })
    #expect(!pack.masthead.publishers.isEmpty && !pack.masthead.distributions.isEmpty)
    #expect(!pack.masthead.specialSessions.isEmpty && !pack.masthead.emergencySessions.isEmpty)
    #expect(!pack.continuations.second.isEmpty && !pack.continuations.third.isEmpty)
    #expect(!pack.repetitions.isEmpty && !pack.intensifiers.isEmpty)
    #expect(pack.labels.levels.count == 5)
    #expect(!pack.citations.resolutionWords.isEmpty && !pack.citations.ownWords.isEmpty)
    #expect(!pack.crossReferences.paragraphWords.isEmpty && !pack.crossReferences.presentResolution.isEmpty)
    #expect(!pack.footnotes.sameSource.isEmpty && !pack.footnotes.see.isEmpty)
    #expect(pack.functionWords.count >= 80)
    #expect([pack.endings.formula, pack.endings.preambular, pack.endings.operative].allSatisfy { !$0.isEmpty })
    #expect(!pack.typography.quotes.isEmpty && !pack.typography.decimalSeparator.isEmpty)
  }

  @Test func patternsKnowTheirPlaces() {
    let pattern = WordingPattern("Tide table {number} ({year})")
    #expect(pattern.match("TIDE TABLE  12 (2003) ") == [.number: "12", .year: "2003"])
    #expect(pattern.match("Tide table 12") == nil)
    #expect(pattern.match("") == nil)
    #expect(pattern.filled([.number: "12", .year: "2003"]) == "Tide table 12 (2003)")
    #expect(WordingPattern("{unknown} table").filled([:]) == "{unknown} table")
  }
}
