import ArgumentParser

/// When colours are used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// Options of every command that prints a result.
struct OutputOptions<Command: FormattingCommand>: ParsableArguments, ResultOutput {
  @Option(name: .customLong("format"), help: "How to write the result.")
  var choice = FormatChoice<Command>(Command.formats.first ?? .text)

  @Option(name: [.short, .long], help: "Write to a file instead of standard output.", completion: .file())
  var output: String?

  @Option(name: .customLong("color"), help: "Use colours: auto (on a terminal, unless NO_COLOR is set), always, never.")
  var colour: ColourChoice = .auto

  @Flag(name: .customLong("no-pager"), help: "Do not page long output.")
  var isUnpaged = false

  /// The format asked for; one of those that the command takes.
  var format: OutputFormat { choice.format }
}
