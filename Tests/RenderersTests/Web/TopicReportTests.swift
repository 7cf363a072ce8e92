import ResolutionHistory
import ResolutionModel
import Testing

@testable import Renderers

struct TopicReportTests {
  /// Three years: a paragraph that stays, one that is split, one that goes and comes back, one that enters last.
  static let resolutions = [
    resolution("58/1", ["The mills shall keep their ponds and wheels clean", "Millers meet each spring at the weir"]),
    resolution("59/1", ["The mills shall keep their ponds and wheels clean at all times"]),
    resolution(
      "60/1",
      [
        "The mills shall keep their ponds and wheels clean at all times", "Millers meet each spring at the weir",
        "<b>Oysters</b> \"grow\" in the race",
      ]),
  ]

  private static func resolution(_ symbol: String, _ texts: [String]) -> Resolution {
    Resolution(
      symbol: Symbol(symbol), title: "Mills <&>", language: .english,
      vote: Vote(outcome: .recorded, inFavour: 100, against: 2, abstaining: 10),
      paragraphs: texts.enumerated().map { Paragraph(kind: .operative, label: "\($0.offset + 1).", text: $0.element) })
  }

  static func report() -> TopicReport {
    let topic = Topic(slug: "mills", title: "Mills <&>", members: resolutions.compactMap(\.symbol))
    return TopicReport(topic, lineage: Lineage(resolutions))
  }

  @Test func everyParagraphIsInOneChain() {
    let report = Self.report()
    let places = report.chains.all.flatMap(\.self)
    #expect(places.count == Self.resolutions.map(\.paragraphs.count).reduce(0, +))
    #expect(Set(places).count == places.count)
    #expect(report.chains.all.contains { $0.map(\.version) == [0, 2] })
  }

  @Test func everyTextEveryComparisonAndEveryStoryHasItsPage() {
    let report = Self.report()
    let paths = report.pages.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.filter { $0.hasPrefix("text/") }.count == 3)
    #expect(paths.filter { $0.hasPrefix("compare/") }.count == 2)
    #expect(paths.filter { $0.hasPrefix("story/") }.count == report.chains.all.count)
  }

  @Test func everyLinkWithinTheSiteLeadsSomewhere() throws {
    let report = Self.report()
    let pages = try report.pages.map { (path: $0.path, text: try report.write($0)) }
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set(Self.values(of: "id", in: $0.text))) })
    for page in pages {
      for link in Self.values(of: "href", in: page.text) where !link.hasPrefix("https://undocs.org/") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = Self.resolve(parts[0], from: page.path)
        #expect(anchors[target] != nil, "\(link) in \(page.path)")
        if parts.count > 1 { #expect(anchors[target]?.contains(parts[1]) == true, "\(link) in \(page.path)") }
      }
    }
  }

  @Test func theSameLineageGivesTheSameBytes() throws {
    let (first, second) = (Self.report(), Self.report())
    #expect(try first.pages.map(first.write) == second.pages.map(second.write))
  }

  @Test func aTopicOfOneResolutionHasAReport() throws {
    let lineage = Lineage(Array(Self.resolutions.prefix(1)))
    let report = TopicReport(Topic(slug: "m", title: "M", members: lineage.symbols), lineage: lineage)
    #expect(try report.pages.map(report.write).count == 4)
  }

  private static func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    if link.isEmpty { return path }
    return link.hasPrefix("../") ? String(link.dropFirst(3)) : link
  }
}
