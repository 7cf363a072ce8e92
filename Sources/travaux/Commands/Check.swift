import ArgumentParser
import DraftChecker
import Renderers
import ResolutionModel

extension Severity: ExpressibleByArgument {}

struct Check: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown]

  static let configuration = CommandConfiguration(
    abstract: "Check drafts against the drafting rules.",
    discussion: """
      Each remark stands at its place in your own file. `travaux rules` lists the rules, `travaux explain RULE` gives a \
      rule's reason and examples. With an archive at hand, citations are also checked against what it holds.
      """)

  @Argument(help: "Draft files, or - for standard input.", completion: .file())
  var drafts: [ResolutionArgument]

  @Option(name: .customLong("fail-on"), help: "Exit with 1 from this severity on: note, warning or error.")
  var failOn: Severity = .error

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Check>

  func run() throws {
    let checker = Checker(adopted: try adopted())
    var results: [(file: String, document: ImportedDocument, findings: [Finding])] = []
    for draft in drafts {
      let document = try draft.document(language: language.language, tracked: tracked.tracked)
      Warnings.report(document.warnings, file: draft.text)
      results.append((draft.text, document, checker.check(document)))
    }
    try show(results)
    if results.contains(where: { $0.findings.contains { $0.severity >= failOn } }) { throw Failure.difference }
  }

  private func show(_ results: [(file: String, document: ImportedDocument, findings: [Finding])]) throws {
    if output.format == .json {
      try output.show(json: EncodedFindings(results.map { ($0.file, $0.findings) }))
    } else {
      var page = StyledDocument()
      for result in results {
        page.append(FindingsLayout(name: result.file).lay(out: result.findings, in: result.document))
      }
      try output.show(page)
    }
  }

  /// What the archive knows; a draft can be checked without one.
  private func adopted() throws -> AdoptedResolutions {
    guard let store = try archive.openIfAny() else { return AdoptedResolutions() }
    let dated = try store.entries().compactMap { entry in entry.adopted.map { (entry.symbol, $0) } }
    return AdoptedResolutions(dates: Dictionary(dated, uniquingKeysWith: { first, _ in first }))
  }
}
