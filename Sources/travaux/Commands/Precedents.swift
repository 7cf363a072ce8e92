import ArgumentParser
import PrecedentSearch
import Renderers
import ResolutionDiff
import ResolutionModel
import ResolutionStore

struct Precedents: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "precedents",
    abstract: "Find the adopted wording that paragraphs are nearest to.",
    discussion: """
      For each paragraph of a draft, the nearest wording in the archive's adopted resolutions: where it stands, how \
      near it is, and what differs. For an adopted resolution, only what was adopted before it counts. With --text, \
      the wording itself is given.

        travaux precedents draft.docx
        travaux precedents draft.txt:OP7 --most 10
        travaux precedents --text "Invites Member States to exchange experience" --at-least 0.3
      """)

  @Argument(help: "A file, -, a symbol or TOPIC@SESSION; with :LOCATOR, only that paragraph.")
  var resolution: ResolutionArgument?

  @Option(name: .long, help: "Look for this wording.")
  var text: String?

  @Option(name: .long, help: "How many precedents to show for a paragraph, 1 to 100.")
  var most = 3

  @Option(name: .customLong("at-least"), help: "The least likeness shown, 0 to 1; 1 is the same words.")
  var atLeast = 0.5

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Precedents>

  func validate() throws {
    guard (resolution == nil) != (text == nil) else {
      throw ValidationError("give either a resolution or --text")
    }
    guard (1...100).contains(most) else { throw ValidationError("--most takes 1 to 100") }
    guard (0...1).contains(atLeast) else { throw ValidationError("--at-least takes 0 to 1") }
  }

  func run() throws {
    let store = try archive.open()
    let part = try askedFor()
    let adopted = try adopted(in: part.resolution.language, from: store)
    let agreed = AgreedLanguage(adopted)
    let stored = adopted.first { $0.symbol != nil && $0.symbol == part.resolution.symbol }
    let listings = part.paragraphs.compactMap {
      listing($0, at: $1, of: part.resolution, before: stored, among: agreed)
    }
    if output.format == .json {
      try output.show(json: EncodedPrecedents(listings))
    } else {
      try output.show(PrecedentsLayout().lay(out: listings))
    }
  }

  /// The paragraphs to look up.
  private func askedFor() throws -> SelectedParagraphs {
    guard let resolution else {
      let paragraph = Paragraph(kind: .unnumbered, text: text ?? "")
      let alone = Resolution(language: language.language ?? .english, paragraphs: [paragraph])
      return try SelectedParagraphs(nil, of: alone)
    }
    let (named, locator) = resolution.parts
    let texts = try named.resolutions(
      language: language.language, tracked: tracked.tracked, archive: archive)
    guard let text = texts.min(by: { $0.key < $1.key })?.value else { throw Failure(.archive, "nothing to look up") }
    return try SelectedParagraphs(locator, of: text)
  }

  private func adopted(in language: Language, from store: Archive) throws -> [Resolution] {
    let entries = try store.entries().filter { $0.topic != nil && $0.languages.contains(language) }
    guard !entries.isEmpty else {
      throw Failure(
        .archive, "the archive holds nothing adopted in \(language.code)",
        hint: "`travaux import` adds to it; --language chooses another")
    }
    return try Set(entries.map(\.symbol)).sorted().map { try store.resolution($0, in: language) }
  }

  /// - Parameter stored: The adopted resolution that the paragraph stands in; nil for a draft.
  private func listing(
    _ paragraph: Paragraph, at locator: Locator, of asked: Resolution, before stored: Resolution?,
    among agreed: AgreedLanguage
  ) -> PrecedentListing? {
    guard paragraph.isWording else { return nil }
    let matches = agreed.precedents(
      of: paragraph, limit: most, atLeast: atLeast, before: stored?.symbol, on: stored?.adopted)
    let found = matches.map { match in
      PrecedentListing.Found(
        match: match, change: change(from: match.agreed.paragraph, to: paragraph, in: asked.language))
    }
    return PrecedentListing(locator: locator, paragraph: paragraph, found: found)
  }

  /// The two compared on their own; nil where nothing links them.
  private func change(from old: Paragraph, to new: Paragraph, in language: Language) -> Change? {
    var alone = (old, new)
    // Notes are cited material, not wording, and a place in the text says nothing about it.
    (alone.0.notes, alone.1.notes) = ([], [])
    (alone.0.divisions, alone.1.divisions) = ([], [])
    alone.1.kind = alone.0.kind
    let diff = Differ().compare(
      Resolution(language: language, paragraphs: [alone.0]), Resolution(language: language, paragraphs: [alone.1]))
    return diff.changes.first { !$0.links.isEmpty }
  }
}
