import ArgumentParser
import Renderers

/// How a result is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// When colours are used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// Options of every command that prints a result.
struct OutputOptions: ParsableArguments {
  @Option(name: .long, help: "Write the result as text or json.")
  var format: OutputFormat = .text

  @Option(name: [.short, .long], help: "Write to a file instead of standard output.")
  var output: String?

  @Option(name: .customLong("color"), help: "Use colours: auto (on a terminal, unless NO_COLOR is set), always, never.")
  var colour: ColourChoice = .auto

  @Flag(name: .customLong("no-pager"), help: "Do not page long output.")
  var isUnpaged = false

  /// Shows a styled page where the options say.
  func show(_ document: StyledDocument) throws {
    let stream = StandardStream.output
    let width = output == nil ? stream.width : nil
    try emit(TerminalWriter(width: width, isColoured: usesColour).write(document))
  }

  /// Writes an encodable value as JSON.
  func show(json value: some Encodable) throws {
    try emit(JSONText.write(value))
  }

  /// Writes finished text: to the file, through the pager on a terminal, or plainly.
  func emit(_ text: String) throws {
    if let output {
      try FileSystem.write(text, to: output)
    } else if StandardStream.output.isTerminal, !isUnpaged, Pager.show(text) {
      return
    } else {
      StandardStream.output.write(text)
    }
  }

  private var usesColour: Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto: output == nil && StandardStream.output.isTerminal && !Environment.refusesColour
    }
  }
}
