import ArgumentParser
import Renderers
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a topic as a small web site.",
    discussion: """
      The site shows the topic's resolutions with their votes, how their paragraphs flowed through the years, every \
      text with the year in which each run of words entered, every comparison, and the story of every paragraph. It is \
      plain files: open index.html, or put the folder on any web server. Nothing is loaded from elsewhere.

        travaux report tide-mills --output site
        travaux report 58/135 --language fr --output site-fr
      """)

  @Argument(help: "A topic, or a resolution of it.")
  var topic: String

  @Option(
    name: [.short, .long],
    help: "The folder to write to; made when it is not there. Files of the same names are replaced.",
    completion: .directory)
  var output: String

  @OptionGroup var language: LanguageOption
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let store = try archive.open()
    let topic = try Naming(store).topic(named: topic)
    let chain = try Chain(of: topic, in: language.language, from: store)
    guard !chain.resolutions.isEmpty else {
      throw Failure(
        .archive, "topic \(topic.slug) has nothing in that language", hint: "choose another with --language")
    }
    let pages = try TopicReport(topic, lineage: Lineage(chain.resolutions)).pages()
    for page in pages {
      try FileSystem.write(Array(page.text.utf8), below: output, page.path.split(separator: "/").map(String.init))
    }
    StandardStream.error.write("\(pages.count) pages written; open \(output)/index.html\n")
  }
}
