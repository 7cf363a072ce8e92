import ArgumentParser
import Renderers
import ResolutionModel

struct Show: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .akn, .docx]

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a resolution paragraph by paragraph.",
    discussion: """
      With --format json it writes what every other command also reads; --canonical prints the stored text. --format \
      akn writes Akoma Ntoso; `export` does so with links to the paragraphs of the resolution before.
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
      let part = try SelectedParagraphs(locator, of: document.resolution)
      try show(part, places: document.places, source: document.source, warnings: document.warnings)
    } else {
      let texts = try named.resolutions(language: language.language, archive: archive)
      guard let text = texts.min(by: { $0.key < $1.key })?.value else { return }
      try show(try SelectedParagraphs(locator, of: text), places: [], warnings: [])
    }
  }

  private func show(
    _ part: SelectedParagraphs, places: [SourcePlace], source: String = "", warnings: [ImportWarning]
  ) throws {
    if canonical {
      try output.emit(CanonicalText.write(part.alone))
    } else if output.format == .json {
      let encoded = EncodedResolution(part.resolution, places: places, warnings: warnings)
      try output.show(json: encoded.keeping(part.indices))
    } else if output.format == .akn {
      try output.emit(AkomaNtosoWriter().write(part.alone))
    } else if output.format == .docx {
      try output.emit(bytes: Redline().write(part.alone))
    } else {
      let layout = ResolutionLayout(showsPlaces: trace)
      try output.show(layout.lay(out: part.resolution, keeping: part.indices, places: places, source: source))
    }
  }
}
