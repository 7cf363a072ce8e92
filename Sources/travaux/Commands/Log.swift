import ArgumentParser
import Renderers
import ResolutionHistory
import ResolutionModel
import ResolutionStore

struct Log: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show the history of a topic, a paragraph or a phrase.",
    discussion: """
      `log TOPIC` lists its resolutions, newest first, with vote and what each changed, and the drafts each was adopted \
      from; `log 58/135` begins there, `log A/C.3/58/L.20` at that draft. `log --graph TOPIC` draws how its paragraphs \
      run through the years.

      `log 58/135:OP7` follows that paragraph back through its predecessors, renumbered, moved, split, merged, dropped \
      and brought back, and shows what changed each time. Where it takes a wrong turn, `travaux decide lineage` puts it \
      right.

      `log --pickaxe "regional centres"` tells when a phrase entered, left and returned, in every topic or in one. \
      Capitals, hyphens, quotation marks and line ends do not count.

      Examples:
        travaux log crime-prevention --since 2000 --stat
        travaux log 58/135:OP7 --reverse --all-languages
        travaux log --pickaxe "best practices" crime-prevention
      """)

  @Argument(help: "A topic, a symbol, TOPIC@SESSION, or one of these with :LOCATOR. With --pickaxe: all topics.")
  var subject: String?

  @Option(name: .long, help: "Tell when this phrase entered, left and returned.")
  var pickaxe: String?

  @Flag(name: .long, help: "Draw a topic's paragraphs as lines through its resolutions.")
  var graph = false

  @Flag(name: .long, help: "Oldest first.")
  var reverse = false

  @Option(name: .long, help: "Only from here on: a year, a date (2003-12-22) or a symbol.")
  var since: Since?

  @Flag(name: .long, help: "Only one line for each stage, without the words.")
  var stat = false

  @Flag(name: .customLong("all-languages"), help: "In every language there is, one after another.")
  var allLanguages = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Log>

  func validate() throws {
    if let pickaxe, Phrase(pickaxe) == nil { throw ValidationError("There is no word in ‘\(pickaxe)’.") }
    if subject == nil, pickaxe == nil { throw ValidationError("Say whose history: a topic, a symbol or a paragraph.") }
    if allLanguages, language.language != nil {
      throw ValidationError("--all-languages and --language exclude each other.")
    }
  }

  func run() throws {
    let store = try archive.open()
    let traced = try TracedArchive(store)
    let range = LogRange(since: try since?.day(in: traced), isReversed: reverse)
    let naming = Naming(store)
    if let phrase = pickaxe.flatMap({ Phrase($0) }) {
      let topics = try subject.map { [try naming.topic(named: ParagraphReference($0).resolution)] } ?? traced.topics
      return try show(PhraseLog(phrase, topics, in: traced, languages: languages, range))
    }
    let reference = ParagraphReference(subject ?? "")
    if let locator = reference.locator {
      let symbol = try naming.symbol(named: reference.resolution)
      try show(ParagraphLog(locator, of: symbol, in: traced, languages: languages, range))
    } else if let topic = traced.topics.first(where: { $0.slug == reference.resolution }) {
      try show(TopicLog(topic, in: traced, languages: languages, range))
    } else if let symbol = Symbol(reference.resolution), symbol == (try naming.symbol(named: symbol.description)) {
      try show(TopicLog(symbol, in: traced, languages: languages, range))
    } else {
      try show(TopicLog(try naming.topic(named: reference.resolution), in: traced, languages: languages, range))
    }
  }

  private var languages: LogLanguages {
    allLanguages ? .all : language.language.map { .one($0) } ?? .commonest
  }

  private func show(_ log: TopicLog) throws {
    if graph {
      try output.show(page(log.flows.map { FlowLayout().lay(out: $0) }, log.languages))
    } else if output.format == .json {
      try output.show(json: log.encoded)
    } else {
      try output.show(page(log.pages(isSummaryOnly: stat), log.languages))
    }
  }

  private func show(_ log: ParagraphLog) throws {
    if output.format == .json {
      try output.show(json: log.encoded)
    } else {
      try output.show(
        page(log.histories.map { HistoryLayout(isSummaryOnly: stat).lay(out: $0.history) }, log.languages))
    }
  }

  private func show(_ log: PhraseLog) throws {
    if output.format == .json {
      try output.show(json: EncodedPhraseHistory(log.histories, of: log.phrase))
    } else {
      try output.show(PhraseLayout(isSummaryOnly: stat).lay(out: log.histories, of: log.phrase))
    }
  }

  /// One page after another, each under its language where there are several.
  private func page(_ pages: [StyledDocument], _ languages: [Language]) -> StyledDocument {
    guard pages.count > 1 else { return pages.first ?? StyledDocument() }
    return zip(languages, pages).reduce(into: StyledDocument()) { $0.append($1.1.headed($1.0.code)) }
  }
}
