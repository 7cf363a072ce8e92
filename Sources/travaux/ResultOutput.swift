import Renderers

/// Where a result goes, and in what form.
protocol ResultOutput {
  var format: OutputFormat { get }
  /// A file to write instead of standard output.
  var output: String? { get }
  var colour: ColourChoice { get }
  var isUnpaged: Bool { get }
}

/// Standard output as it is where no option says otherwise.
struct PlainOutput: ResultOutput {
  let format = OutputFormat.text
  let output: String? = nil
  let colour = ColourChoice.auto
  let isUnpaged = false
}

extension ResultOutput {
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
