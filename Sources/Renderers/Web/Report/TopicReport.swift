import ResolutionHistory
import ResolutionModel

/// A topic as a small site of its own: how its resolutions came one after the other, how their paragraphs flowed from
/// each to the next, every text with the years of its words, every comparison, and the story of every paragraph.
public struct TopicReport: Sendable {
  /// A page of the site.
  public struct Page: Sendable {
    /// Where it stands below the site's folder, `compare/A-RES-62-902.html`.
    public let path: String
    public let text: String
  }

  let topic: Topic
  let lineage: Lineage
  let blames: [Blame]
  let chains: ParagraphChains
  let age: WordingAge

  /// - Parameter lineage: the topic's resolutions in one language.
  public init(_ topic: Topic, lineage: Lineage) {
    self.topic = topic
    self.lineage = lineage
    blames = lineage.blames
    chains = ParagraphChains(lineage)
    age = WordingAge(lineage)
  }

  /// All pages, the index first.
  public func pages() throws -> [Page] {
    let names = ReportNames(lineage.symbols)
    let index = Page(path: "index.html", text: try ReportIndex(self, names: names).write())
    let texts = try lineage.resolutions.indices.map { version in
      Page(path: names.text(version), text: try BlamePage(self, names: names).write(version))
    }
    let comparisons = try lineage.resolutions.indices.compactMap { step(to: $0) }.map { step in
      var page = DiffPage()
      page.home = ("../index.html", topic.title)
      return Page(path: names.comparison(to: step.to), text: try page.write(step.diff))
    }
    let stories = try chains.all.indices.map { chain in
      Page(path: names.story(chain), text: try StoryPage(self, names: names).write(chain))
    }
    return [index] + texts + comparisons + stories
  }

  /// The comparison that a resolution is shown with: with the latest of those that it follows.
  func step(to version: Int) -> Lineage.Step? {
    lineage.steps(to: version).max { $0.from < $1.from }
  }
}
