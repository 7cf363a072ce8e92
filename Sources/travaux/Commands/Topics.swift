import ArgumentParser
import Renderers
import ResolutionModel
import ResolutionStore

struct Topics: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    abstract: "List the topics of the archive and their resolutions.",
    discussion: "With --why, say how a resolution came into its topic and what else it resembles.")

  @Argument(help: "Only the topics whose name or title contains this.")
  var filter: String?

  @Option(name: .long, help: "Explain the placement of this resolution.")
  var why: ResolutionArgument?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Topics>

  func run() throws {
    let store = try archive.open()
    if let why {
      let symbol = try Naming(store).symbol(named: why.text)
      let placement = try Placing.placement(of: store)
      return try output.show(PlacementLayout().explain(symbol, in: placement))
    }
    let needle = filter?.lowercased()
    let topics = try store.topics().filter { topic in
      needle.map { topic.slug.contains($0) || topic.title.lowercased().contains($0) } ?? true
    }
    let entries = try store.entries()
    let rows = topics.map { TopicListing($0, entries) }
    if output.format == .json {
      try output.show(json: EncodedTopics(rows))
    } else {
      try output.show(TopicsLayout().lay(out: rows))
    }
  }
}
