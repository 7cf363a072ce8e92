import ArgumentParser
import Foundation
import Renderers
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
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
    let report = TopicReport(topic, lineage: try lineage(of: topic, in: store))
    let pages = report.pages
    let (folder, jobs) = (output, ProcessInfo.processInfo.activeProcessorCount)
    let results = Parallel.map(pages, jobs: jobs) { page in Result { try Report.write(page, of: report, to: folder) } }
    for result in results { try result.get() }
    StandardStream.error.write("\(pages.count) pages written; open \(output)/index.html\n")
  }

  private static func write(_ page: TopicReport.Page, of report: TopicReport, to folder: String) throws {
    let bytes = Array(try report.write(page).utf8)
    try FileSystem.write(bytes, below: folder, page.path.split(separator: "/").map(String.init))
  }

  /// The adopted resolutions that lead to the topic's latest; drafts are left out.
  private func lineage(of topic: Topic, in store: Archive) throws -> Lineage {
    let chosen = try language.language ?? TracedArchive(store).commonest(among: topic.members)
    let line = TopicLines(try store.entries()).line(leadingTo: topic.members)
    let lineage = try store.lineage(of: line, in: chosen, named: "report-" + topic.slug, edition: Edition.current)
    guard !lineage.resolutions.isEmpty else {
      throw Failure(
        .archive, "topic \(topic.slug) has nothing in \(chosen.code)", hint: "choose another language with --language")
    }
    return lineage
  }
}
