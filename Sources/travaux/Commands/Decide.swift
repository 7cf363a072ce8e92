import ArgumentParser

struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Record what you know better: what a paragraph descends from, what a topic holds and is called.",
    discussion: """
      Topics and the lines of paragraphs are inferred from the texts. Where that goes wrong, a decision puts it right, for \
      every language and every later import. Decisions are kept in the archive with author and reason \
      (refs/travaux/decisions), travel with it, and may be withdrawn; what they replace is kept, too.

      Examples:
        travaux decide lineage 58/135:OP7 --from 57/168:OP5 --reason "OP6 is the old OP5 on training"
        travaux decide topic 59/12 --to crime-prevention --reason "same item under a new title"
        travaux decide topic 60/1 --to tide-mills --to sea-walls --reason "both items were merged"
        travaux decide name united-nations-standards standards --reason "what everyone calls it"
        travaux decide withdraw 58/135:OP7
      """,
    subcommands: [DecideLineage.self, DecideTopic.self, DecideName.self, DecideWithdraw.self, DecideList.self],
    defaultSubcommand: DecideList.self)
}

/// Who decides, and why.
struct DecisionOptions: ParsableArguments {
  @Option(name: .long, help: "Why; kept with the decision.")
  var reason: String

  @Option(name: .long, help: "Whose decision it is. Default: GIT_AUTHOR_NAME, else the user's name.")
  var author: String?

  var decider: String { author ?? Environment.author ?? "unknown" }

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) {
      throw ValidationError("Give a reason: whoever reads it later was not there.")
    }
  }
}
