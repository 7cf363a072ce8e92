import ResolutionModel
import Testing
import TopicPlacement

struct PlacementTests {
  private static func text(
    _ symbol: String, _ title: String, _ adopted: String, _ paragraphs: [String], language: Language = .english
  ) -> Resolution {
    Resolution(
      symbol: Symbol(symbol), title: title, organ: .generalAssembly, session: Symbol(symbol)?.session,
      language: language, adopted: CalendarDate(iso: adopted),
      paragraphs: [Paragraph(kind: .formula, text: "The General Assembly,")]
        + paragraphs.map { Paragraph(kind: .preambular, text: $0) })
  }

  private static let tides = [
    "Recalling that every tide mill needs a pond, a gate and a miller who knows the hours of the water,",
    "Convinced that the silting of mill ponds can be reversed where the owners upstream are heard in time,",
    "Noting with concern that only seven wheels in the whole estuary still turn at the spring tides,",
  ]

  private static let series = [
    text("A/RES/61/901", "Stewardship of tide mills", "2006-12-20", tides),
    text(
      "A/RES/62/902", "Stewardship of tide mills", "2007-12-18",
      ["Recalling its resolution 61/901 of 20 December 2006,"] + tides),
    text(
      "A/RES/63/903", "Tide mills and their estuaries", "2008-12-19",
      ["Recalling its resolution 62/902 of 18 December 2007,"] + tides),
  ]
  private static let stranger = text(
    "A/RES/63/950", "Report of the Committee on Bells", "2008-12-19",
    ["Having considered the report of the Committee on Bells on its fortieth session, held in a bell tower,"])
  private static let otherReport = text(
    "A/RES/62/951", "Report of the Committee on Looms", "2007-12-19",
    ["Having considered the report of the Committee on Looms on its third session, held beside a loom,"])

  private static func placed(_ texts: [Resolution]) -> Placement {
    place(
      Dictionary(
        texts.compactMap { text in text.symbol.map { ($0, [text.language: text]) } },
        uniquingKeysWith: { $0.merging($1, uniquingKeysWith: { first, _ in first }) }))
  }

  @Test func aSeriesIsOneTopicUnderItsEarliestTitleAndStrangersStayApart() throws {
    let placement = Self.placed(Self.series + [Self.stranger, Self.otherReport])
    let topic = try #require(placement.topics.first { $0.slug == "stewardship-of-tide-mills" })
    #expect(topic.members.map(\.short) == ["61/901", "62/902", "63/903"])
    #expect(placement.topics.count == 3)
    #expect(placement.reasons[try symbol("62/902")] == .sameTitle(try symbol("61/901")))
    #expect(placement.reasons[try symbol("63/950")] == .sole)
  }

  @Test func theOrderOfTheTextsDoesNotMatter() {
    let texts = Self.series + [Self.stranger, Self.otherReport]
    let expected = Self.placed(texts)
    for shift in 1..<texts.count { #expect(Self.placed(Array(texts[shift...] + texts[..<shift])) == expected) }
    #expect(Self.placed(texts.reversed()) == expected)
  }

  @Test func aDecisionOutweighsTheEvidence() throws {
    let texts = Self.series + [Self.stranger]
    let decision = TopicDecision(
      symbol: try symbol("63/950"), topic: "A/RES/61/901", author: "Ada", reason: "the bells of the mills")
    let placement = place(
      Dictionary(uniqueKeysWithValues: texts.compactMap { text in text.symbol.map { ($0, [text.language: text]) } }),
      decisions: [decision])
    let topic = try #require(placement.topics.first { $0.members.contains(decision.symbol) })
    #expect(topic.members.contains(try symbol("61/901")))
  }

  @Test func aTextWithoutTitleIsATopicNamedByItsSymbol() throws {
    let placement = Self.placed([Self.text("A/RES/63/903", "", "2008-12-19", Self.tides, language: .french)])
    #expect(placement.topics.map(\.slug) == ["a-res-63-903"])
  }
}

private func symbol(_ text: String) throws -> Symbol { try #require(Symbol(text)) }
