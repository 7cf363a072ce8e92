import ArgumentParser
import Renderers
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct DecideLineage: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Say what a paragraph descends from.",
    discussion: """
      All its predecessors are to be named: several for a merge, --new for none. Other paragraphs keep theirs, also where \
      two now descend from one: that is a split. The predecessor may stand in any earlier resolution of the topic's \
      line; where it is not the one before, the paragraph counts as returned.
      """)

  @Argument(help: "The paragraph: 58/135:OP7.")
  var paragraph: String

  @Option(name: .long, help: "A paragraph it descends from: 57/168:OP5. May be given several times.")
  var from: [String] = []

  @Flag(name: .long, help: "It descends from none: its wording is new.")
  var new = false

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<DecideLineage>

  func validate() throws {
    if from.isEmpty != new { throw ValidationError("Say either --from PARAGRAPH or --new.") }
  }

  func run() throws {
    let traced = try TracedArchive(try archive.open())
    let paragraph = try traced.address(named: paragraph)
    let sources = try from.map { try traced.address(named: $0) }
    try check(sources, before: paragraph, in: traced)
    let decided = LineageDecision(
      paragraph: paragraph, predecessors: sources, author: decision.decider, reason: decision.reason)
    try traced.store.record([], lineages: [decided]) { _, _ in traced.topics }
    if output.format == .json {
      try output.show(json: EncodedDecisions(topics: [], lineages: [decided]))
    } else {
      let story = try ParagraphLog(
        paragraph.locator, of: paragraph.symbol, in: traced, languages: .commonest,
        LogRange(since: nil, isReversed: false))
      var page = DecisionsLayout().lay(out: [], [decided])
      for (_, history) in story.histories { page.append(HistoryLayout(isSummaryOnly: true).lay(out: history)) }
      try output.show(page)
    }
  }

  private func check(_ sources: [ParagraphAddress], before paragraph: ParagraphAddress, in traced: TracedArchive) throws
  {
    let line = traced.lines.line(leadingTo: [paragraph.symbol])
    let earlier = Set(line.members.map(\.symbol)).subtracting([paragraph.symbol])
    for source in sources where !earlier.contains(source.symbol) {
      throw Failure(
        .usage, "\(paragraph.symbol) does not go back to \(source.symbol)",
        hint: "`travaux log \(paragraph.symbol.short)` shows what it goes back to; `travaux decide topic` changes that")
    }
  }
}

extension TracedArchive {
  /// The paragraph behind `58/135:OP7`, which some language must have.
  func address(named text: String) throws -> ParagraphAddress {
    let reference = ParagraphReference(text)
    guard let locator = reference.locator else {
      throw Failure(.usage, "‘\(text)’ names no paragraph", hint: "paragraphs are named like 58/135:OP7(a)")
    }
    let symbol = try Naming(store).symbol(named: reference.resolution)
    for language in try store.languages(of: symbol) {
      let resolution = try store.resolution(symbol, in: language)
      if resolution.locators.contains(locator) { return ParagraphAddress(symbol, locator) }
    }
    throw Failure(
      .usage, "\(symbol) has no paragraph \(locator)", hint: "`travaux show \"\(symbol.short)\"` lists its paragraphs")
  }
}
