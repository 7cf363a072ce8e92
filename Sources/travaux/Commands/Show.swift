import ArgumentParser
import Renderers
import ResolutionModel

struct Show: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    abstract: "Show a resolution paragraph by paragraph.",
    discussion: "With --format json it writes what every other command also reads; --canonical prints the stored text.")

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
      try show(part, places: document.places, warnings: document.warnings)
    } else {
      let texts = try named.resolutions(language: language.language, archive: archive)
      guard let text = texts.min(by: { $0.key < $1.key })?.value else { return }
      try show(try SelectedParagraphs(locator, of: text), places: [], warnings: [])
    }
  }

  private func show(_ part: SelectedParagraphs, places: [SourcePlace], warnings: [ImportWarning]) throws {
    if canonical {
      var resolution = part.resolution
      resolution.paragraphs = part.paragraphs.map(\.paragraph)
      try output.emit(CanonicalText.write(resolution))
    } else if output.format == .json {
      let encoded = EncodedResolution(part.resolution, places: places, warnings: warnings)
      try output.show(json: encoded.keeping(part.indices))
    } else {
      let layout = ResolutionLayout(showsPlaces: trace)
      try output.show(layout.lay(out: part.resolution, keeping: part.indices, places: places))
    }
  }
}
