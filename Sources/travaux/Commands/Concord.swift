import ArgumentParser
import Concordance
import Renderers
import ResolutionModel

struct Concord: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Set the language versions of a resolution side by side and say where they disagree.",
    discussion: """
      Paragraphs are lined up by their address. A discord is a paragraph that a version lacks, another number of \
      footnotes, or a number, year or symbol that stands in one version and not in another.

        travaux concord 58/135 --languages en,fr
        travaux concord draft.en.docx draft.fr.docx --discords
      """)

  @Argument(help: "A symbol or TOPIC@SESSION, with :LOCATOR only that paragraph; or the files of its versions.")
  var versions: [ResolutionArgument]

  @Option(name: .long, help: "Only these languages, with commas. Default: all there are.")
  var languages: LanguageList?

  @Flag(name: .long, help: "Show only the paragraphs on which the versions disagree.")
  var discords = false

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 when the versions disagree.")
  var exitCode = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Concord>

  func run() throws {
    let texts = try versions.flatMap { try $0.parts.resolution.resolutions(language: nil, archive: archive).values }
      .filter { languages?.languages.contains($0.language) ?? true }
    let compared = LanguageVersions(texts)
    guard compared.languages.count > 1 else {
      let found = compared.languages.map(\.code).joined(separator: ", ")
      throw Failure(
        .usage, "nothing to set side by side: only \(found.isEmpty ? "none of these languages" : found)",
        hint: "give the versions as files, or import them: `travaux import FILE…`")
    }
    let rows = try rows(of: compared)
    if output.format == .json {
      try output.show(json: EncodedConcordance(compared, keeping: rows))
    } else {
      try output.show(ConcordanceLayout(isDiscordsOnly: discords).lay(out: compared, keeping: rows))
    }
    if exitCode, rows.contains(where: { !$0.discords.isEmpty }) { throw Failure.difference }
  }

  private func rows(of compared: LanguageVersions) throws -> [LanguageVersions.Row] {
    guard let locator = versions.lazy.compactMap(\.parts.locator).first else { return compared.rows }
    let found = compared.rows.filter { locator.contains($0.locator) }
    guard !found.isEmpty else { throw Failure(.usage, "no version has a paragraph \(locator)") }
    return found
  }
}

/// Languages as people list them: `en,fr`.
struct LanguageList: ExpressibleByArgument {
  let languages: Set<Language>

  init?(argument: String) {
    let codes = argument.split(separator: ",")
    languages = Set(codes.compactMap { Language(code: String($0)) })
    if languages.count != codes.count || codes.isEmpty { return nil }
  }
}
