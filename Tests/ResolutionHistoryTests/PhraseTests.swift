import ResolutionModel
import ResolutionStore
import Testing

@testable import ResolutionHistory

@Suite struct PhraseTests {
  @Test(arguments: [
    ("tidal gates", "The Tidal\u{A0}Gates of old"), ("non governmental", "a non‑governmental body"),
    ("États membres", "Prie les « états membres »"), ("Государства", "призывает государства-члены"),
    ("潮汐磨坊", "保护潮汐磨坊及其河口"), ("الأمم المتحدة", "قرارات الأمم المتحدة،"),
  ])
  func isFoundWhateverItsCapitalsAndMarks(phrase: String, text: String) throws {
    let ranges = try #require(Phrase(phrase)).ranges(in: text)
    #expect(ranges.count == 1)
  }

  @Test func isFoundAsWholeWordsAtItsPlace() throws {
    let phrase = try #require(Phrase("mill"))
    let text = "Mills, windmill; the “Mill”!"
    let ranges = phrase.ranges(in: text)
    #expect(ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == ["Mill"])
    #expect(Phrase(" — ") == nil)
  }

  /// The quick look at the stored text never misses what the slow one finds.
  @Test func theCanonicalTextIsSearchedThroughItsSigns() throws {
    let note = Footnote(marker: "1", offset: 12, text: "See [draft] *A* of the _mill_ keepers.")
    let paragraph = Paragraph(
      kind: .operative, label: "1.", opener: "Urges", text: "Urges keepers of [tide] mills\\sluices to `wait`;",
      notes: [note])
    let resolution = Resolution(
      symbol: Symbol("A/RES/61/402"), organ: .generalAssembly, language: .english, paragraphs: [paragraph])
    let stored = CanonicalText.bytes(of: resolution)
    for words in ["keepers of tide mills sluices", "urges keepers", "draft A of the mill keepers", "to wait"] {
      let phrase = try #require(Phrase(words))
      #expect(phrase.mayOccur(inCanonical: stored), "\(words)")
      #expect(phrase.occurrences(in: resolution).count == 1, "\(words)")
    }
    #expect(try !#require(Phrase("keepers of the sluices")).mayOccur(inCanonical: stored))
  }

  @Test func aTimelineTellsEntryLeaveAndReturn() throws {
    let symbols = try ["61/1", "62/1", "63/1", "64/1", "65/1"].map { try Sample.symbol("A/RES/" + $0) }
    let members = symbols.enumerated().map { index, symbol in
      TopicLine.Member(symbol: symbol, topics: ["a"], parents: index > 0 ? [index - 1] : [], adoptedAs: nil)
    }
    let there = PhraseHistory.Occurrence(locator: try Sample.locator("OP1"), text: "tides", ranges: [0..<5])
    let timeline = PhraseTimeline(
      members: members, occurrences: [symbols[1]: [there], symbols[2]: [there], symbols[4]: [there]], dates: [:])
    #expect(timeline.events.map { "\($0.kind) \($0.symbol.short)" } == ["entered 62/1", "left 64/1", "returned 65/1"])
  }
}
