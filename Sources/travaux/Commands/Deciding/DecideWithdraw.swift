import ArgumentParser
import Renderers
import ResolutionModel
import ResolutionStore

struct DecideWithdraw: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take decisions back: those about a paragraph, a resolution's topics, or a topic's name.",
    discussion: "What was decided stays under refs/travaux/old.")

  @Argument(help: "A paragraph (58/135:OP7), a resolution or a topic.")
  var subject: String

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<DecideWithdraw>

  func run() throws {
    let store = try archive.open()
    let subjects = try subjects(in: store)
    let topics = try store.decisions().filter { subjects.contains($0.subject) }
    let lineages = try store.lineageDecisions().filter { subjects.contains($0.subject) }
    guard !topics.isEmpty || !lineages.isEmpty else {
      throw Failure(.usage, "nothing was decided about \(subject)", hint: "`travaux decide list` shows every decision")
    }
    try Placing.decide([], withdrawing: subjects, in: store)
    if output.format == .json {
      try output.show(json: EncodedDecisions(topics: topics, lineages: lineages))
    } else {
      try output.show(DecisionsLayout().lay(out: topics, lineages).headed("withdrawn"))
    }
  }

  private func subjects(in store: Archive) throws -> Set<DecisionSubject> {
    let reference = ParagraphReference(subject)
    let naming = Naming(store)
    if let locator = reference.locator {
      return [.lineage(ParagraphAddress(try naming.symbol(named: reference.resolution), locator))]
    }
    if let topic = try store.topics().first(where: { $0.slug == subject }) {
      return Set(topic.members.map(DecisionSubject.name))
    }
    let symbol = try naming.symbol(named: subject)
    return [.membership(symbol), .name(symbol)]
  }
}
