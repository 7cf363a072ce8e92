import ArgumentParser

/// The command line: one subcommand a file in `Commands/`.
struct Travaux: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "travaux",
    abstract: "Version control for the resolutions of deliberative bodies.",
    discussion: """
      Reads resolutions from whatever form they come in, keeps them in an archive that is an ordinary Git repository, \
      and compares, traces and checks them paragraph by paragraph.

      Where a resolution is asked for, give a file (- for standard input), a symbol in the archive, short or full \
      (58/135, A/RES/58/135, "1373 (2001)"), or TOPIC@SESSION. A paragraph is named after a colon: 58/135:OP7(a).

      Exit codes: 0 success; 1 differences (diff --exit-code) or findings (check); 2 wrong usage; 3 unreadable input; \
      4 trouble with the archive.
      """,
    version: version,
    subcommands: [
      Initialize.self, Import.self, Topics.self, Show.self, Diff.self, Log.self, BlameCommand.self, Decide.self,
      Check.self, Precedents.self, Concord.self, Export.self, Report.self, Verify.self, Rules.self, Explain.self,
      GitDiff.self, GitTextconv.self,
    ])
}

@main
enum Main {
  static func main() {
    do {
      let names = Travaux.configuration.subcommands.map { $0._commandName }
      if let failure = UnknownCommand.failure(CommandLine.arguments.dropFirst(), among: names) { throw failure }
      var command = try Travaux.parseAsRoot()
      try command.run()
    } catch {
      Failure(error).exit()
    }
  }
}
