import ArgumentParser
import Renderers
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct BlameCommand: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Show for every run of words the resolution in which it entered.",
    discussion: "Follows paragraphs that were renumbered, moved, split, merged, or dropped and brought back.")

  @Argument(help: "A symbol or TOPIC@SESSION; with :LOCATOR, only that paragraph.")
  var subject: String

  @OptionGroup var language: LanguageOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<BlameCommand>

  func run() throws {
    let store = try archive.open()
    let reference = ParagraphReference(subject)
    let naming = Naming(store)
    let symbol = try naming.symbol(named: reference.resolution)
    let topic = try naming.topic(named: symbol.description)
    let chain = try Chain(of: topic, in: language.language, from: store, through: symbol)
    let resolution = try chain.resolution(symbol)
    guard var blame = Lineage(chain.resolutions).blame(of: symbol) else { return }
    if let locator = reference.locator {
      let indices = try ParagraphReference.indices(of: locator, in: resolution)
      blame = Blame(lines: indices.map { blame.lines[$0] })
    }
    if output.format == .json {
      try output.show(json: EncodedBlame(blame))
    } else {
      try output.show(BlameLayout().lay(out: blame))
    }
  }
}
