import ArgumentParser
import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

struct DecideTopic: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "topic",
    abstract: "Say which topic resolutions belong to.",
    discussion: """
      What follows a resolution goes with it. With several --to it is on all of them: there, topics were merged. With \
      --after the topic goes on from a resolution of another one: there, a topic was divided. The name of a whole topic \
      in place of a resolution moves all that is on it.
      """)

  @Argument(help: "Resolutions, drafts or whole topics.")
  var subjects: [String]

  @Option(name: .long, help: "The topic: its name, a new name, or a resolution on it. May be given several times.")
  var to: [String]

  @Option(name: .long, help: "The resolution of another topic from which this one goes on.")
  var after: String?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<DecideTopic>

  func validate() throws {
    if after != nil, to.count > 1 { throw ValidationError("--after goes with one --to.") }
  }

  func run() throws {
    let store = try archive.open()
    let naming = Naming(store)
    let hosts = try to.map { try host($0, naming) }
    let symbols = try subjects.flatMap { try members($0, naming) }
    var decisions = symbols.flatMap { symbol in hosts.map { decided(symbol, $0) } }
    if let after {
      let origin = try naming.symbol(named: after)
      let own = try store.topics().filter { $0.members.contains(origin) }.map(\.slug)
      decisions += Set(own + hosts).sorted().map { decided(origin, $0) }
    }
    try Placing.decide(decisions, in: store)
    try output.show(DecidedTopics(decisions, in: store))
  }

  private func decided(_ symbol: Symbol, _ topic: String) -> TopicDecision {
    TopicDecision(symbol: symbol, topic: topic, author: decision.decider, reason: decision.reason)
  }

  /// A resolution that is there by its symbol, anything else by the name it is to have.
  private func host(_ text: String, _ naming: Naming) throws -> String {
    Symbol(text) == nil ? text : try naming.symbol(named: text).description
  }

  private func members(_ text: String, _ naming: Naming) throws -> [Symbol] {
    let topics = try naming.archive.topics()
    if let topic = topics.first(where: { $0.slug == text }) { return topic.members }
    return [try naming.symbol(named: text)]
  }
}
