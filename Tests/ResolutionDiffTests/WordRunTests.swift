import GeneratedResolutions
import ResolutionDiff
import ResolutionModel
import Testing

@Suite struct WordRunTests {
  /// The runs of the only link between two paragraphs.
  func runs(_ old: Paragraph, _ new: Paragraph) throws -> [WordRun] {
    let changes = Differ().compare(Sample.old([old]), Sample.new([new])).changes
    return try #require(changes.first?.links.first).words
  }

  @Test func unitsChangeWholeAndCarryTheirClass() throws {
    let old = "Decides to pay 1,250 dollars under resolution 55/25 by 1 May 2007 at the sixty-first session (A/61/45);"
    let new = "Decides to pay 1,400 dollars under resolution 56/26 by 2 June 2008 at the sixty-third session (A/62/9);"
    let runs = try runs(Sample.operative(1, old), Sample.operative(1, new))
    let inserted = runs.filter { $0.operation == .insert && $0.wordClass != .word }
    let units = inserted.map { $0.text.drop { $0 == " " } }
    #expect(units == ["1,400", "56/26", "2 June 2008", "sixty-third", "A/62/9"])
    #expect(inserted.map(\.wordClass) == [.number, .citation, .date, .session, .symbol])
  }

  @Test func aFootnoteThatComesStandsAtItsMark() throws {
    let text = "Welcomes the report on roofs, and the map of swarms;"
    let note = Footnote(marker: "1", offset: 28, text: "A/62/51.")
    let runs = try runs(Sample.operative(1, text), Sample.operative(1, text, notes: [note]))
    #expect(runs.map(\.text) == ["Welcomes the report on roofs", "A/62/51.", ", and the map of swarms;"])
    #expect(runs.map(\.wordClass) == [.word, .note, .word])
  }

  @Test func equalWordsKeepBothPrints() throws {
    let runs = try runs(
      Sample.operative(1, "Thanks the indigenous keepers of the highland bees;"),
      Sample.operative(1, "Thanks the Indigenous keepers of the highland bees;"))
    #expect(runs.map(\.operation) == [.equal, .equal, .equal])
    #expect(runs.dropFirst().first?.oldText == "indigenous")
    #expect(runs.dropFirst().first?.text == " Indigenous" || runs.dropFirst().first?.text == "Indigenous")
  }

  @Test func longTextsAreCutAtTheirUniqueWords() throws {
    var generator = SeededGenerator(seed: 11)
    let words = (0..<3000).map { "w\($0 % 900)x\(Int.random(in: 0..<4, using: &generator))" }
    var changed = words
    for place in stride(from: 0, to: changed.count, by: 37) { changed[place] = "other\(place)" }
    let old = Sample.operative(1, words.joined(separator: " "))
    let new = Sample.operative(1, changed.joined(separator: " "))
    let kept = try runs(old, new).filter { $0.operation == .equal }.reduce(0) { $0 + $1.text.utf8.count }
    #expect(kept > old.text.utf8.count * 9 / 10)
  }
}
