import ArgumentParser
import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

struct Topics: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "topics",
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
      return try explain(try Naming(store).symbol(named: why.text), in: store)
    }
    let needle = filter?.lowercased()
    let entries = try store.entries()
    let topics = Archive.topics(of: entries).filter { topic in
      needle.map { topic.slug.contains($0) || topic.title.lowercased().contains($0) } ?? true
    }
    let rows = TopicListing.all(topics, in: entries)
    if output.format == .json {
      try output.show(json: EncodedTopics(rows))
    } else {
      try output.show(TopicsLayout().lay(out: rows))
    }
  }

  private func explain(_ symbol: Symbol, in store: Archive) throws {
    let decisions = try store.decisions()
    let explanation = try Placing.dossiers(of: try store.texts()).explain(symbol, decisions)
    let own = decisions.filter { $0.symbol == symbol }
    if output.format == .json {
      try output.show(json: EncodedPlacement(symbol, explanation, decisions: own))
    } else if symbol.isDraft {
      try output.show(PlacementLayout().explain(draft: symbol, on: try TracedArchive(store).topic(of: symbol)))
    } else {
      try output.show(PlacementLayout().explain(symbol, explanation, decisions: own))
    }
  }
}
