import ArgumentParser
import ResolutionModel
import ResolutionStore

struct Export: FormattingCommand {
  static let formats: [OutputFormat] = [.jsonl, .markdown, .akn]

  static let configuration = CommandConfiguration(
    abstract: "Write resolutions out of the archive: one, a topic, or everything.",
    discussion: """
      With no names, everything in the archive is written: topics by name, then drafts, each from the earliest text \
      on, in all its languages.

        travaux export --output archive.jsonl
        travaux export tide-mills --language fr --format markdown --output tide-mills/
        travaux export 58/135 --format markdown

      jsonl is one text a line, each what `show --format json` writes, with its branch and its sources. markdown is \
      the text as the archive keeps it, without loss. akn is Akoma Ntoso, one file a text, with a link from every \
      paragraph to the one it comes from. All are read by `import` again, markdown and akn file by file. In a folder every text has a file of its own, BRANCH/SYMBOL.LANGUAGE.ENDING.
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

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let texts = try ExportSelection(names, language: language, from: archive)
    let count = try ExportDestination(output).write(texts, as: form)
    if let output { StandardStream.error.write("\(count) texts written to \(output)\n") }
  }

  private var form: any ExportForm {
    switch choice.format {
    case .markdown: MarkdownExport()
    case .akn: AkomaNtosoExport()
    default: JSONLinesExport()
    }
  }
}
