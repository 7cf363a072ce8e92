import ArgumentParser
import DraftChecker
import Renderers
import ResolutionModel

extension Severity: ExpressibleByArgument {}

struct Check: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx, .sarif, .github]

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check drafts against the drafting rules.",
    discussion: """
      Each remark stands at its place in your own file. `travaux rules` lists the rules, `travaux explain RULE` gives a \
      rule's reason and examples. With an archive at hand, citations are also checked against what it holds.

        travaux check draft.txt                   all that the rules find
        travaux check draft.txt --against 58/135  also departures from last year
        travaux check draft.docx --base 58/135    is every change tracked?
        travaux check --fix --diff draft.docx     what --fix would write
        travaux check *.txt --changed-since main  touched paragraphs only
        travaux check draft.txt --format sarif    for code hosts; or github

      Settings come from the nearest .travaux.yml from the draft's folder upwards: rules on, off or of another severity, \
      settings for some files, a glossary, house rules, findings to be ignored:

        fail-on: warning
        rules: {stray-spaces: off, brackets-left: error}
        glossary: [Tide Register, {term: tide mill, instead-of: [tidal mill]}]
        house-rules:
          - {id: while, use: while, instead-of: [whilst], severity: note}
        paths:
          - {match: "old/**", skip: true}
        ignore:
          - rule: citation-date
            file: draft.txt
            paragraph: PP3
            reason: adopted at the resumed session

      `body: other` switches off the rules that hold to habits of the United Nations alone; `rules: {formula-comma: on}`       takes one of them back.

      In a file with comments, <!-- travaux: allow RULE: reason --> sets a finding aside on its own line and the next.

      Exits with 1 where a finding is of the severity --fail-on or graver.
      """)

  @Argument(help: "Draft files, or - for standard input.", completion: .file())
  var drafts: [ResolutionArgument]

  @Option(
    name: .customLong("fail-on"),
    help: "Exit with 1 from this severity on: note, warning or error. Default: the configuration's, else error.")
  var failOn: Severity?

  @Option(help: "An adopted text that drafts are measured against: a symbol, a topic, or a file.")
  var against: ResolutionArgument?

  @Option(
    help: """
      The official text a draft was made from, a symbol or a file: with all tracked changes rejected the draft must be \
      that text, and every untracked difference is listed.
      """)
  var base: ResolutionArgument?

  @Option(
    name: .customLong("config"), help: "A configuration in the place of the nearest .travaux.yml.", completion: .file())
  var configurationPath: String?

  @Option(
    name: .customLong("changed-since"),
    help: "Only findings in paragraphs that were touched since a revision of the Git repository the draft lies in.")
  var changedSince: String?

  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var fixing: FixingOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Check>

  func validate() throws {
    if fixing.isPreview && !fixing.isFixing { throw ValidationError("--diff shows what --fix would do: give both") }
    if fixing.isFixing && tracked.tracked == .original {
      throw ValidationError("--fix corrects a draft as it reads with changes accepted: leave --tracked original out")
    }
  }

  func run() throws {
    let references = try CheckReferences(archive: archive, against: against, base: base)
    var results: [CheckedDraft] = []
    for draft in drafts {
      if let result = try check(draft.text, references) { results.append(result) }
      if base != nil, let result = try untracked(draft.text, references) { results.append(result) }
    }
    if let path = baseline.written { return try BaselineFile.write(results, to: path) }
    if !fixing.isPreview { try show(results) }
    let isFailing = results.contains { result in (result.report.gravest).map { $0 >= result.failOn } ?? false }
    if isFailing { throw Failure.difference }
  }

  /// Nil where the configuration leaves the file out.
  private func check(_ file: String, _ references: CheckReferences) throws -> CheckedDraft? {
    let configuration = try ConfigurationFile.configuration(named: configurationPath, for: file)
    guard let options = configuration.options(for: file) else { return nil }
    let bytes = try FileSystem.read(file)
    let name = file == "-" ? "standard input" : file
    var document = try Reading.document(bytes, named: name, language: language.language, tracked: tracked.tracked)
    // What readers say of numbers and notes, rules say too.
    let ruled: Set<ImportWarning.Code> = [.numbering, .orphanNote, .missingNote]
    Warnings.report(document.warnings.filter { !ruled.contains($0.code) }, file: name)
    let checker = try references.checker(for: document.resolution, options: options)
    if fixing.isFixing {
      document = try Fixing(file: file, bytes: bytes, language: language.language, options: fixing)
        .fix(document, checker)
    }
    var report = checker.report(on: document)
    if let changedSince {
      let since = try ChangedSince(revision: changedSince, language: language.language)
      report.findings = try since.touched(document, file: file).findings(of: report.findings)
    }
    if let path = baseline.compared {
      report.findings = try BaselineFile.read(path).remaining(
        of: report.findings, in: file, source: Array(document.source.utf8))
    }
    return CheckedDraft(
      file: file, document: document, report: report, failOn: failOn ?? configuration.failOn ?? .error)
  }

  /// What differs from the official text in the draft as it reads with all tracked changes rejected.
  private func untracked(_ file: String, _ references: CheckReferences) throws -> CheckedDraft? {
    let configuration = try ConfigurationFile.configuration(named: configurationPath, for: file)
    guard let options = configuration.options(for: file) else { return nil }
    let document = try Reading.document(at: file, language: language.language, tracked: .original)
    let checker = try references.faithfulnessChecker(for: document.resolution, options: options)
    let name = document.format == .word && output.format == .text ? "\(file), all changes rejected" : file
    return CheckedDraft(
      file: name, document: document, report: checker.report(on: document),
      failOn: failOn ?? configuration.failOn ?? .error)
  }

  private func show(_ results: [CheckedDraft]) throws {
    let checked = results.map { Renderers.CheckedFile(name: $0.file, document: $0.document, report: $0.report) }
    switch output.format {
    case .json: try output.show(json: EncodedFindings(checked))
    case .sarif: try output.show(json: EncodedSARIF(checked, version: Travaux.version))
    case .github: try output.emit(GitHubAnnotations(checked).text)
    default: try output.show(FindingsLayout().lay(out: checked))
    }
  }
}

/// Findings that were there before.
struct BaselineOptions: ParsableArguments {
  @Option(name: .customLong("baseline"), help: "Leave out the findings recorded in a file.", completion: .file())
  var compared: String?

  @Option(
    name: .customLong("write-baseline"), help: "Record all findings in a file, for --baseline, and exit with 0.",
    completion: .file())
  var written: String?
}

/// Mending drafts.
struct FixingOptions: ParsableArguments {
  @Flag(
    name: .customLong("fix"),
    help: "Make the corrections that are safe, in the drafts' own files; in Word files as tracked changes.")
  var isFixing = false

  @Flag(name: .customLong("diff"), help: "With --fix: show the corrections and leave the files as they are.")
  var isPreview = false

  @Option(name: .long, help: "With --fix, in Word files: the author of the tracked changes.")
  var author = "travaux"
}
