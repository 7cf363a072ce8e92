import ArgumentParser
import Renderers
import ResolutionDiff
import ResolutionModel
import ResolutionStore

struct Export: FormattingCommand {
  static let formats: [OutputFormat] = [.jsonl, .markdown, .akn, .docx]

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write resolutions out of the archive: one, a topic, or everything.",
    discussion: """
      With no names, everything in the archive is written: topics by name, then drafts, each from the earliest text \
      on, in all its languages.

        travaux export --output archive.jsonl
        travaux export tide-mills --language fr --format markdown --output tide-mills/
        travaux export 58/135 --format markdown

      jsonl is one text a line, each what `show --format json` writes, with its branch and its sources. markdown is \
      the text as the archive keeps it, without loss. docx is a Word file, akn is Akoma Ntoso, one file a text, with a link from every \
      paragraph to the one it comes from. All are read by `import` again, markdown and akn file by file. In a folder every text has a file of its own, BRANCH/SYMBOL.LANGUAGE.ENDING.

      With --tracked, two texts make one Word file with their differences as tracked changes, the earlier text first: \
      accepting all changes gives the later one, rejecting all the earlier one.

        travaux export --tracked 57/168 58/135 --output redline.docx
      """)

  @Argument(help: "Symbols, TOPIC@SESSION, topics or files. Default: everything.")
  var names: [String] = []

  @Option(name: .customLong("format"), help: "How to write the texts.")
  var choice = FormatChoice<Export>(.jsonl)

  @Option(
    name: [.short, .long],
    help: "Write to a file, or to a folder where there is one or the name ends in a slash. Default: standard output.",
    completion: .file())
  var output: String?

  @Option(name: .long, help: "Only the texts in this language: ar, en, es, fr, ru or zh. Default: all.")
  var language: Language?

  @Flag(name: .long, help: "Write two texts as a Word file with tracked changes from the first to the second.")
  var tracked = false

  @OptionGroup var redline: RedlineOptions
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    if tracked { return try writeRedline() }
    let texts = try ExportSelection(names, language: language, from: archive)
    let count = try ExportDestination(output).write(texts, as: form)
    if let output { StandardStream.error.write("\(count) texts written to \(output)\n") }
  }

  /// One file of two texts; a document's format needs no saying.
  private func writeRedline() throws {
    guard names.count == 2 else { throw Failure(.usage, "--tracked takes two texts, the earlier one first") }
    let arguments = names.map { ResolutionArgument(argument: $0) }
    let texts = try ResolutionPair(arguments[0], arguments[1], language: language, archive: archive)
    let bytes = try Redline(options: redline.options(for: texts.new)).write(Differ().compare(texts.old, texts.new))
    if let output, output != "-" {
      try FileSystem.write(bytes, to: output)
    } else if StandardStream.output.isTerminal {
      throw Failure(.usage, "a .docx file is not shown on a terminal", hint: "write it to a file with --output FILE")
    } else {
      StandardStream.output.write(bytes)
    }
  }

  private var form: any ExportForm {
    switch choice.format {
    case .docx: WordExport()
    case .markdown: MarkdownExport()
    case .akn: AkomaNtosoExport()
    default: JSONLinesExport()
    }
  }
}
