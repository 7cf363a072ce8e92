import ArgumentParser
import Renderers
import ResolutionModel

struct Show: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json]

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
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Show>

  func run() throws {
    let reference = ParagraphReference(resolution.text)
    if resolution.isFile {
      let document = try resolution.document(language: language.language)
      Warnings.report(document.warnings, file: resolution.text)
      try show(document.resolution, places: document.places, warnings: document.warnings)
    } else {
      let texts = try ResolutionArgument(argument: reference.resolution)
        .resolutions(language: language.language, archive: archive)
      guard let text = texts.min(by: { $0.key < $1.key })?.value else { return }
      try show(try reference.selected(from: text), places: [], warnings: [])
    }
  }

  private func show(_ resolution: Resolution, places: [SourcePlace], warnings: [ImportWarning]) throws {
    if canonical {
      try output.emit(CanonicalText.write(resolution))
    } else if output.format == .json {
      try output.show(json: EncodedResolution(resolution, places: places, warnings: warnings))
    } else {
      try output.show(ResolutionLayout(showsPlaces: trace).lay(out: resolution, places: places))
    }
  }
}
