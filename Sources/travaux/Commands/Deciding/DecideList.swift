import ArgumentParser
import Renderers
import ResolutionModel
import ResolutionStore

struct DecideList: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show what was decided, with author and reason.")

  @Argument(help: "Only what is about this resolution or the resolutions of this topic.")
  var subject: String?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<DecideList>

  func run() throws {
    let store = try archive.open()
    let symbols = try subject.map { Set(try members($0, store)) }
    let topics = try store.decisions().filter { symbols?.contains($0.symbol) != false }
    let lineages = try store.lineageDecisions().filter { symbols?.contains($0.paragraph.symbol) != false }
    if output.format == .json {
      try output.show(json: EncodedDecisions(topics: topics, lineages: lineages))
    } else {
      try output.show(DecisionsLayout().lay(out: topics, lineages))
    }
  }

  private func members(_ text: String, _ store: Archive) throws -> [Symbol] {
    if let topic = try store.topics().first(where: { $0.slug == text }) { return topic.members }
    return [try Naming(store).symbol(named: text)]
  }
}
