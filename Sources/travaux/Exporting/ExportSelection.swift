import ResolutionModel
import ResolutionStore

/// What is to be exported, text by text, so that only one of them is in memory at a time.
struct ExportSelection {
  private enum Item {
    case file(ResolutionArgument)
    case stored(ArchiveEntry, Language)
  }

  private let archive: Archive?
  private let predecessors: Predecessors?
  private let language: Language?
  private var items: [Item] = []

  /// - Parameters:
  ///   - names: files, symbols, `TOPIC@SESSION` or topics; everything in the archive when there are none.
  ///   - language: the only language taken; nil for all.
  init(_ names: [String], language: Language?, from options: ArchiveOptions) throws {
    self.language = language
    let arguments = names.map { ResolutionArgument(argument: $0) }
    archive = names.isEmpty || arguments.contains { !$0.isFile } ? try options.open() : nil
    predecessors = try archive.map { try Predecessors($0) }
    let contents = try archive.map { try ArchiveListing($0) }
    if names.isEmpty, let contents { add(contents.all) }
    for argument in arguments {
      if argument.isFile {
        items.append(.file(argument))
      } else if let contents {
        add(try contents.entries(named: argument.text))
      }
    }
  }

  var count: Int { items.count }

  /// Hands over the texts one by one.
  func visit(_ body: (ExportedText) throws -> Void) throws {
    for item in items {
      switch item {
      case .file(let file):
        let document = try file.document(language: language)
        Warnings.report(document.warnings, file: file.text)
        try body(ExportedText(resolution: document.resolution, branch: "", sources: [], predecessor: { nil }))
      case .stored(let entry, let language):
        guard let archive else { continue }
        let sources = try archive.provenance(of: entry.symbol).filter { $0.language == language }.map(\.source)
        let resolution = try archive.resolution(entry.symbol, in: language)
        try body(
          ExportedText(
            resolution: resolution, branch: entry.branch, sources: sources,
            predecessor: { try predecessors?.resolution(before: entry.symbol, in: language) }))
      }
    }
  }

  private mutating func add(_ entries: [ArchiveEntry]) {
    for entry in entries {
      let languages = language.map { entry.languages.contains($0) ? [$0] : [] } ?? entry.languages
      items += languages.map { .stored(entry, $0) }
    }
  }
}

/// The entries of an archive, found by what people call them.
private struct ArchiveListing {
  /// Each resolution once, on the first of its topics.
  let all: [ArchiveEntry]
  private let archive: Archive

  init(_ archive: Archive) throws {
    self.archive = archive
    var seen: Set<Symbol> = []
    all = try archive.entries().filter { seen.insert($0.symbol).inserted }
  }

  /// Throws for a name that means nothing in the archive.
  func entries(named name: String) throws -> [ArchiveEntry] {
    let naming = Naming(archive)
    if name.contains("@") || Symbol(name) != nil {
      let symbol = try naming.symbol(named: name)
      return all.filter { $0.symbol == symbol }
    }
    let members = Set(try naming.topic(named: name).members)
    return all.filter { members.contains($0.symbol) }
  }
}
