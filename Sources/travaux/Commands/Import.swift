import ArgumentParser
import FoundationEssentials
import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

struct Import: FormattingCommand {
  static let formats: [OutputFormat] = [.text, .json, .html, .markdown, .docx]

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read files, folders or another archive into the archive.",
    discussion: """
      Folders are read whole. Files of one resolution are brought together by symbol, and resolutions are placed in \
      topics. Files that the archive has read before are not read again; importing the same file twice changes \
      nothing. A file that cannot be read is reported at the end and stops none of the others. Ctrl-C keeps what was \
      read: the same command goes on from there.

        travaux import RESOLUTIONS/
        travaux import scan.txt --symbol 58/901 --language fr
        travaux import RESOLUTIONS/ --dry-run --report placements.csv
        travaux import --manifest placements.csv

      A path that is an archive, or a clone of one, is taken up whole: texts, sources, drafts and decisions are united.

      A manifest is a table of comma-separated values whose first line names its columns, any of: file, symbol, \
      language, adopted, title, topic, reason; or, named .yml or .yaml, a YAML list of items with these keys. A row \
      with a file says what the file does not say, or says wrongly: put under another symbol, its text is taken from \
      the one it was under. A row with a topic \
      (a name, or the symbol of a resolution in it) decides that its resolution belongs there. What --report writes is \
      one, too: change the topics you disagree with, and import it.
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = []

  @Option(name: .long, help: "Put these resolutions in a topic: its name, or the symbol of a resolution in it.")
  var topic: String?

  @Option(name: .long, help: "Why they belong there; kept with the decision.")
  var reason: String = ""

  @Option(name: .long, help: "Whose decision it is. Default: GIT_AUTHOR_NAME, else the user's name.")
  var author: String?

  @Option(name: .long, help: "The symbol of a text that does not bear it.")
  var symbol: SymbolOption?

  @Option(
    name: .long, help: "A table or list of what the files do not say, and of decisions on topics.", completion: .file())
  var manifest: String?

  @Option(name: .long, help: "Write what was placed where and why, as a table that --manifest takes.")
  var report: String?

  @Option(name: .long, help: "How many files are read at a time. Default: one for each core.")
  var jobs: Int?

  @Flag(name: .long, help: "Only say what would be done.")
  var dryRun = false

  @Flag(name: .long, help: "List every resolution, however many they are.")
  var verbose = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var tracked: TrackedOption
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions<Import>

  func validate() throws {
    guard !paths.isEmpty || manifest != nil else { throw ValidationError("Name files, folders or a --manifest.") }
    guard jobs ?? 1 > 0 else { throw ValidationError("--jobs is 1 or more.") }
  }

  func run() throws {
    let store = try archive.open()
    for path in paths where Archive.isArchive(at: path) { try join(path, to: store) }
    guard manifest != nil || paths.contains(where: { !Archive.isArchive(at: $0) }) else { return }
    try importFiles(into: store)
  }

  private func importFiles(into store: Archive) throws {
    let manifest = try self.manifest.map { path throws(Failure) in try Manifest(at: path) } ?? Manifest()
    let read = try self.read(manifest, into: store)
    read.warnings.report()
    let decisions = try Deciding(store, author: author ?? Environment.author ?? "unknown")
      .decisions(on: read, topic: topic, reason: reason, manifest)
    var placement: Placement?
    let placing: Archive.Placing = { texts, decisions throws(ArchiveError) in
      let placed = try Placing.placement(of: texts, decisions)
      placement = placed
      return placed.topics
    }
    let change =
      dryRun
      ? try store.rehearse(storable: read.pending, decisions: decisions, placing: placing)
      : try store.record(storable: read.pending, decisions: decisions, placing: placing)
    var tally = read.tally
    tally.failed = read.failures.count
    try show(Placing.report(change, placement, known: read.unchanged, tally, isRehearsal: dryRun))
    if let report { try PlacementTable(store, placement, after: change).write(to: report) }
    try fail(read.failures, of: tally)
  }

  /// Takes up another archive.
  private func join(_ path: String, to store: Archive) throws {
    guard !dryRun else {
      throw Failure(
        .usage, "--dry-run is for files", hint: "to see what an archive holds: travaux topics --archive \(path)")
    }
    var placement: Placement?
    let (change, conflicts) = try store.join(Archive.borrow(at: path)) { texts, decisions throws(ArchiveError) in
      let placed = try Placing.placement(of: texts, decisions)
      placement = placed
      return placed.topics
    }
    try show(Placing.report(change, placement, known: [:], .init(), isRehearsal: false))
    for conflict in conflicts { StandardStream.error.write("conflict: \(conflict.text)\n") }
  }

  private func read(_ manifest: Manifest, into store: Archive) throws -> BulkReading {
    var files: [String] = []
    for path in paths where !Archive.isArchive(at: path) { files += try FileSystem.files(at: path) }
    if paths.isEmpty { files = manifest.files }
    let reading = FileReading(
      known: try store.knownFiles(), language: language.language, symbol: symbol?.symbol, tracked: tracked.tracked,
      manifest: manifest)
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let read = try BulkReading(files, reading, jobs: jobs, into: dryRun ? nil : store)
    guard !read.isInterrupted else {
      throw Failure(
        .interrupted, "interrupted: \(read.tally.texts) of \(files.count) files are read\(dryRun ? "" : " and kept")",
        hint: dryRun ? nil : "the same command goes on from there; until then the archive shows what it showed before")
    }
    return read
  }

  private func show(_ report: ImportReport) throws {
    if output.format == .json {
      try output.show(json: EncodedImport(report))
    } else {
      try output.show(ImportLayout(isWhole: verbose).lay(out: report))
    }
  }

  private func fail(_ failures: [Failure], of tally: ImportReport.Tally) throws(Failure) {
    guard !failures.isEmpty else { return }
    for failure in failures { failure.report() }
    throw Failure(
      .unreadableInput,
      "\(failures.count) of \(tally.texts + failures.count) \(tally.texts + failures.count == 1 ? "file" : "files") could not be read"
    )
  }
}

/// A symbol given as an option.
struct SymbolOption: ExpressibleByArgument {
  let symbol: Symbol

  init?(argument: String) {
    guard let symbol = Symbol(argument) else { return nil }
    self.symbol = symbol
  }
}
