import ArgumentParser
import Renderers
import ResolutionDiff
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct BlameCommand: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Show for every run of words the resolution in which it entered.",
    discussion: """
      Follows paragraphs that were renumbered, moved, split, merged, or dropped and brought back, and wording that was \
      struck in one and put into another. A draft's words are followed into the resolutions before it.

      With --age the text is shown as it stands, its words coloured from the oldest to the newest, with a key.

      Examples:
        travaux blame 58/135:OP7
        travaux blame 58/135 --age --ignore technical
      """)

  @Argument(help: "A symbol or TOPIC@SESSION; with :LOCATOR, only that paragraph.")
  var subject: String

  @Option(
    name: .long,
    help: "Kinds of change, with commas, that make no new wording: with technical, a date that was rolled forward.")
  var ignore: [KindList] = []

  @Flag(name: .long, help: "Show the text as it stands, its words coloured by age.")
  var age = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<BlameCommand>

  func run() throws {
    let store = try archive.open()
    let reference = ParagraphReference(subject)
    let symbol = try Naming(store).symbol(named: reference.resolution)
    let traced = try TracedLine(of: symbol, in: language.language, from: try TracedArchive(store))
    guard let blame = traced.lineage.blame(of: symbol, ignoring: Set(ignore.flatMap(\.kinds))) else { return }
    let selected = try selected(reference.locator, of: symbol, blame, traced.lineage)
    if output.format == .json {
      try output.show(json: EncodedBlame(selected, of: symbol, in: traced.language))
    } else if age {
      try output.show(AgeLayout().lay(out: selected))
    } else {
      try output.show(BlameLayout().lay(out: selected))
    }
  }

  private func selected(_ locator: Locator?, of symbol: Symbol, _ blame: Blame, _ lineage: Lineage) throws -> Blame {
    guard let locator, let version = lineage.version(of: symbol) else { return blame }
    let indices = try ParagraphReference.indices(of: locator, in: lineage.resolutions[version])
    return Blame(lines: indices.map { blame.lines[$0] })
  }
}
