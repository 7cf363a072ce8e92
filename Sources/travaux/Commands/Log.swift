import ArgumentParser
import Renderers
import ResolutionDiff
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct Log: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    abstract: "Show the history of a topic or of one paragraph.",
    discussion: """
      `log TOPIC` lists its resolutions, newest first, with what each changed. `log 58/135:OP7` follows that paragraph \
      back through its predecessors, renumbered, moved, split or merged, and shows what changed each time.
      """)

  @Argument(help: "A topic, a symbol, TOPIC@SESSION, or one of these with :LOCATOR.")
  var subject: String

  @Flag(name: .long, help: "Oldest first.")
  var reverse = false

  @Flag(name: .long, help: "Only one line for each stage, without the words.")
  var stat = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Log>

  func run() throws {
    let store = try archive.open()
    let reference = ParagraphReference(subject)
    if let locator = reference.locator {
      try showParagraph(locator, of: try Naming(store).symbol(named: reference.resolution), in: store)
    } else {
      try showTopic(try Naming(store).topic(named: subject), in: store)
    }
  }

  private func showTopic(_ topic: Topic, in store: Archive) throws {
    let chain = try Chain(of: topic, in: language.language, from: store)
    let differ = Differ()
    var entries: [LogLayout.Entry] = []
    for (index, resolution) in chain.resolutions.enumerated() {
      let diff = index == 0 ? nil : differ.compare(chain.resolutions[index - 1], resolution)
      entries.append(LogLayout.Entry(resolution: resolution, diff: diff))
    }
    if !reverse { entries.reverse() }
    if output.format == .json {
      try output.show(json: EncodedLog(entries, of: topic))
    } else {
      try output.show(LogLayout().lay(out: entries, of: topic))
    }
  }

  private func showParagraph(_ locator: Locator, of symbol: Symbol, in store: Archive) throws {
    let topic = try Naming(store).topic(named: symbol.description)
    let chain = try Chain(of: topic, in: language.language, from: store, through: symbol)
    _ = try ParagraphReference.indices(of: locator, in: try chain.resolution(symbol))
    guard let story = Lineage(chain.resolutions).history(of: locator, in: symbol) else { return }
    let history = reverse ? ParagraphHistory(stages: story.stages.reversed()) : story
    if output.format == .json {
      try output.show(json: EncodedHistory(history))
    } else {
      try output.show(HistoryLayout(isSummaryOnly: stat).lay(out: history))
    }
  }
}
