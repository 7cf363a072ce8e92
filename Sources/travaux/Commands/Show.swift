import ArgumentParser
import Renderers
import ResolutionDiff
import ResolutionModel

struct Show: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .akn, .docx]

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a resolution paragraph by paragraph.",
    discussion: """
      With --format json it writes what every other command also reads, and the tracked changes of a Word file with \
      their authors; --canonical prints the stored text. --format akn writes Akoma Ntoso, where the archive knows it with \
      links from every paragraph to the one it comes from.
      """)

  @Argument(help: "A file, -, a symbol or TOPIC@SESSION; with :LOCATOR, only that paragraph.")
  var resolution: ResolutionArgument

  @Flag(name: .long, help: "Print the canonical text, as the archive stores it.")
  var canonical = false

  @Flag(name: .long, help: "Say from which lines of the source each paragraph comes.")
  var trace = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Show>

  func run() throws {
    let (named, locator) = resolution.parts
    if named.isFile {
      let document = try named.document(language: language.language, tracked: tracked.tracked)
      Warnings.report(document.warnings, file: named.text)
      try show(SelectedParagraphs(locator, of: document.resolution), from: document)
    } else {
      let texts = try named.resolutions(language: language.language, archive: archive)
      guard let text = texts.min(by: { $0.key < $1.key })?.value else { return }
      try show(SelectedParagraphs(locator, of: text), from: nil)
    }
  }

  /// - Parameter document: The file it was read from; nil for a text of the archive.
  private func show(_ part: SelectedParagraphs, from document: ImportedDocument?) throws {
    let places = document?.places ?? []
    if canonical {
      try output.emit(CanonicalText.write(part.alone))
    } else if output.format == .json {
      let encoded = EncodedResolution(
        part.resolution, places: places, warnings: document?.warnings ?? [], revisions: document?.revisions ?? [])
      try output.show(json: encoded.keeping(part.indices))
    } else if output.format == .akn {
      let ancestry = document == nil && part.isWhole ? try ancestry(of: part.resolution) : nil
      try output.emit(AkomaNtosoWriter().write(part.alone, ancestry: ancestry))
    } else if output.format == .docx {
      try output.emit(bytes: Redline().write(part.alone))
    } else {
      let layout = ResolutionLayout(showsPlaces: trace)
      try output.show(
        layout.lay(out: part.resolution, keeping: part.indices, places: places, source: document?.source ?? ""))
    }
  }

  private func ancestry(of resolution: Resolution) throws -> Ancestry? {
    guard let symbol = resolution.symbol else { return nil }
    let before = try Predecessors(archive.open()).resolution(before: symbol, in: resolution.language)
    return before.map { Ancestry(Differ().compare($0, resolution)) }
  }
}
