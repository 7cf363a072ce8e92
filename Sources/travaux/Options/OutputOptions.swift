import ArgumentParser
import Renderers

/// When colours are used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// Options of every command that prints a result.
struct OutputOptions<Command: FormattingCommand>: ParsableArguments {
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

  /// Shows a styled page where the options say, in a format that people read.
  func show(_ document: StyledDocument) throws {
    switch format {
    case .html: try emit(StyledPage().write(document))
    case .markdown: try emit(MarkdownWriter().write(document))
    case .docx: try emit(bytes: WordWriter().write(document))
    default:
      try emit(TerminalWriter(width: width, isColoured: usesColour).write(document))
    }
  }

  /// Columns of the terminal that is written to; nil where there is none.
  var width: Int? { output == nil ? StandardStream.output.width : nil }

  /// Writes an encodable value as JSON.
  func show(json value: some Encodable) throws {
    try emit(JSONText.write(value))
  }

  /// Writes finished text: to the file, through the pager on a terminal, or plainly.
  func emit(_ text: String) throws {
    if let output {
      try FileSystem.write(Array(text.utf8), to: output)
    } else if StandardStream.output.isTerminal, !isUnpaged, Pager.show(text) {
      return
    } else {
      StandardStream.output.write(text)
    }
  }

  /// Writes a file that is no text: to the file, or to a pipe; a terminal is spared it.
  func emit(bytes: [UInt8]) throws {
    if let output {
      try FileSystem.write(bytes, to: output)
    } else if StandardStream.output.isTerminal {
      throw Failure(
        .usage, "a \(format.rawValue) file is not shown on a terminal", hint: "write it to a file with --output FILE")
    } else {
      StandardStream.output.write(bytes)
    }
  }

  var usesColour: Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto: output == nil && StandardStream.output.isTerminal && !Environment.refusesColour
    }
  }
}
