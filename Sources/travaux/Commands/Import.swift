import ArgumentParser
import Importers
import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

struct Import: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    abstract: "Read files into the archive.",
    discussion: """
      Folders are read whole. Files of one resolution are brought together by symbol, and resolutions are placed in \
      topics; importing the same file twice changes nothing. A file that cannot be read is reported and stops none of \
      the others.
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(name: .long, help: "Put these resolutions in a topic: its name, or the symbol of a resolution in it.")
  var topic: String?

  @Option(name: .long, help: "Why they belong there; kept with the decision.")
  var reason: String = ""

  @Option(name: .long, help: "Whose decision it is. Default: GIT_AUTHOR_NAME, else the user's name.")
  var author: String?

  @Option(name: .long, help: "The symbol of a text that does not bear it.")
  var symbol: SymbolOption?

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Import>

  func run() throws {
    let store = try archive.open()
    let files = try IncomingFiles(
      paths, .init(language: language.language, symbol: symbol?.symbol, tracked: tracked.tracked))
    for (file, warnings) in files.warnings { Warnings.report(warnings, file: file) }
    var placement: Placement?
    let change = try store.record(files.texts, decisions: decisions(on: files)) { texts, decisions in
      let placed = TopicPlacement.place(texts, decisions: decisions)
      placement = placed
      return placed.topics
    }
    let report = Placing.report(change, placement)
    if output.format == .json {
      try output.show(json: EncodedImport(report))
    } else {
      try output.show(ImportLayout().lay(out: report))
    }
    for failure in files.failures { failure.report() }
    if !files.failures.isEmpty {
      throw Failure(
        .unreadableInput,
        "\(files.failures.count) of \(files.texts.count + files.failures.count) files could not be read")
    }
  }

  private func decisions(on files: IncomingFiles) -> [TopicDecision] {
    guard let topic else { return [] }
    let symbols = Set(files.texts.compactMap(\.resolution.symbol)).sorted()
    let author = author ?? Environment.author ?? "unknown"
    return symbols.map { TopicDecision(symbol: $0, topic: topic, author: author, reason: reason) }
  }
}

/// A symbol given as an option.
struct SymbolOption: ExpressibleByArgument {
  let symbol: Symbol

  init?(argument: String) {
    guard let symbol = Symbol(argument) else { return nil }
    self.symbol = symbol
  }
}
