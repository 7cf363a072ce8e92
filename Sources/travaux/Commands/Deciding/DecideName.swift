import ArgumentParser
import Renderers
import ResolutionModel
import ResolutionStore

struct DecideName: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Say what a topic is called.",
    discussion: """
      The topic's branch changes its name, and nothing else changes: its resolutions, their commits and tags, and what \
      later imports add to it stay as they would be.
      """)

  @Argument(help: "The topic, or a resolution on it.")
  var topic: String

  @Argument(help: "Its name: small letters, digits and hyphens; anything else is made so.")
  var name: String

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<DecideName>

  func run() throws {
    let store = try archive.open()
    let topic = try Naming(store).topic(named: topic)
    guard let first = topic.members.first else { return }
    if let other = try store.topics().first(where: { $0.slug == name && $0.slug != topic.slug }) {
      throw Failure(
        .usage, "another topic is called \(name): \(other.title)",
        hint: "choose another name, or join the two with `travaux decide topic \(topic.slug) --to \(name)`")
    }
    let earlier = try store.decisions().filter { $0.effect == .name && topic.members.contains($0.symbol) }
    let decided = TopicDecision(
      symbol: first, topic: name, effect: .name, author: decision.decider, reason: decision.reason)
    try Placing.decide([decided], withdrawing: Set(earlier.map(\.subject)), in: store)
    try output.show(DecidedTopics([decided], in: store))
  }
}
