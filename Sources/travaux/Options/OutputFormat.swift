import ArgumentParser

/// The forms a result can be written in.
enum OutputFormat: String, CaseIterable {
  /// For reading, on a terminal or in a plain file.
  case text
  case json
  case html
  case markdown
  /// A Word file.
  case docx
  /// Static Analysis Results Interchange Format, which code hosts show beside a file.
  case sarif
  /// Annotations of a GitHub workflow.
  case github
  /// JSON Lines: one value a line.
  case jsonl
  /// Akoma Ntoso, the XML of parliamentary and United Nations documents.
  case akn
}

/// A command that writes its result in one of several formats.
protocol FormattingCommand: ParsableCommand {
  /// The formats it takes, the default first. Anything else is wrong usage; help and completion list these.
  static var formats: [OutputFormat] { get }
}

/// One of the formats that a command takes.
struct FormatChoice<Command: FormattingCommand>: ExpressibleByArgument {
  let format: OutputFormat

  init(_ format: OutputFormat) {
    self.format = format
  }

  init?(argument: String) {
    guard let format = OutputFormat(rawValue: argument), Command.formats.contains(format) else { return nil }
    self.format = format
  }

  var defaultValueDescription: String { format.rawValue }

  static var allValueStrings: [String] { Command.formats.map(\.rawValue) }
}
