import ResolutionHistory
import ResolutionModel

/// A topic as a small site of its own: how its resolutions came one after the other, how their paragraphs flowed from
/// each to the next, every text with the years of its words, every comparison, and the story of every paragraph.
public struct TopicReport: Sendable {
  /// A page of the site, yet to be written.
  public struct Page: Sendable {
    enum Content: Sendable {
      case index
      /// A resolution, by its position in the lineage.
      case text(Int)
      case comparison(Lineage.Step)
      /// The story of a chain.
      case story(Int)
    }

    /// Where it stands below the site's folder, `compare/A-RES-62-902.html`.
    public let path: String
    let content: Content
  }

  let topic: Topic
  let lineage: Lineage
  let blames: [Blame]
  let chains: ParagraphChains
  let age: WordingAge
  /// The steps of paragraphs by where they lead to, and by where they start.
  let arrivals: LineageIndex
  let departures: LineageIndex
  private let names: ReportNames

  /// - Parameter lineage: the topic's resolutions in one language.
  public init(_ topic: Topic, lineage: Lineage) {
    self.topic = topic
    self.lineage = lineage
    blames = lineage.blames
    chains = ParagraphChains(lineage)
    age = WordingAge(lineage)
    arrivals = lineage.arrivals
    departures = LineageIndex(lineage.descents, at: \.from)
    names = ReportNames(lineage.symbols)
  }

  /// All pages, the index first.
  public var pages: [Page] {
    let versions = lineage.resolutions.indices
    return [Page(path: "index.html", content: .index)]
      + versions.map { Page(path: names.text($0), content: .text($0)) }
      + versions.compactMap(step).map { Page(path: names.comparison(to: $0.to), content: .comparison($0)) }
      + chains.all.indices.map { Page(path: names.story($0), content: .story($0)) }
  }

  /// A page as HTML. Pages may be written at the same time.
  public func write(_ page: Page) throws -> String {
    switch page.content {
    case .index: return try ReportIndex(self, names: names).write()
    case .text(let version): return try BlamePage(self, names: names).write(version)
    case .story(let chain): return try StoryPage(self, names: names).write(chain)
    case .comparison(let step):
      var comparison = DiffPage()
      comparison.home = ("../index.html", topic.title)
      return try comparison.write(step.diff)
    }
  }

  /// The comparison that a resolution is shown with: with the latest of those that it follows.
  func step(to version: Int) -> Lineage.Step? {
    lineage.steps(to: version).max { $0.from < $1.from }
  }
}
