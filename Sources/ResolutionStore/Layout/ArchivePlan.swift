import ResolutionModel

/// The refs an archive of given contents must have, with the objects behind them. Nothing is written.
///
/// It is a function of the contents and the topics alone: the order in which texts arrived has no part in it.
struct ArchivePlan {
  /// One branch and the resolutions on it, earliest first.
  struct Line {
    /// `topic/<slug>` or `draft/<symbol>`.
    let branch: String
    let members: [Symbol]
  }

  struct Commit {
    let id: ObjectID
    let time: Int
  }

  private(set) var refs: [String: ObjectID] = [:]
  private(set) var commits: [Symbol: Commit] = [:]
  private(set) var entries: [ArchiveEntry] = []

  init(_ contents: ArchiveContents, topics: [Topic], stage: inout ObjectStage) throws(ArchiveError) {
    let lines = try ArchivePlan.lines(contents, topics)
    let adoptions = DraftAdoptions(contents)
    for (symbol, parents) in try CommitOrder.sorted(lines.map(\.members)) {
      commits[symbol] = try commit(symbol, after: parents, contents, adoptions, &stage)
    }
    entries = lines.flatMap { line in line.members.compactMap { entry($0, on: line.branch, contents) } }
    for line in lines { refs[RefName.branch(line.branch)] = line.members.last.flatMap { commits[$0]?.id } }
    for (symbol, commit) in commits { refs[RefName.tag(symbol)] = commit.id }
    refs[RefName.index] = try index(&stage)
    refs[RefName.provenance] = try provenance(contents, &stage)
    refs[RefName.decisions] = try decisions(contents, &stage)
  }

  private func commit(
    _ symbol: Symbol, after parents: [Symbol], _ contents: ArchiveContents, _ adoptions: DraftAdoptions,
    _ stage: inout ObjectStage
  ) throws(ArchiveError) -> Commit {
    let texts = contents.texts[symbol] ?? [:]
    let particulars = ResolutionParticulars(symbol, texts.mapValues(\.resolution))
    let page = ResolutionCommit(particulars: particulars, adoptedAs: adoptions.resolutions(from: symbol))
    let files = Dictionary(uniqueKeysWithValues: texts.map { (TextFile.name($0.key), $0.value.id) })
    let parents = parents.compactMap { commits[$0] }
    let object = CommitObject(
      tree: try stage.addTree(files), parents: parents.map(\.id), author: page.author,
      time: page.time(after: parents.map(\.time)), message: page.message)
    return Commit(id: try stage.add(object.object), time: object.time)
  }

  private func entry(_ symbol: Symbol, on branch: String, _ contents: ArchiveContents) -> ArchiveEntry? {
    guard let texts = contents.texts[symbol], let commit = commits[symbol] else { return nil }
    let particulars = ResolutionParticulars(symbol, texts.mapValues(\.resolution))
    return ArchiveEntry(
      symbol: symbol, branch: branch, title: particulars.title, adopted: particulars.adopted,
      languages: particulars.languages, commit: commit.id.hex)
  }
}

// The generated refs: one commit each, without parents, as old as the latest resolution.
extension ArchivePlan {
  private func index(_ stage: inout ObjectStage) throws(ArchiveError) -> ObjectID {
    let files = [
      IndexPage.name: try stage.addFile(IndexPage.bytes(of: entries), path: IndexPage.name),
      IndexTable.name: try stage.addFile(IndexTable.bytes(of: entries), path: IndexTable.name),
    ]
    return try generated("Index of topics", files, &stage)
  }

  private func provenance(_ contents: ArchiveContents, _ stage: inout ObjectStage) throws(ArchiveError) -> ObjectID? {
    var files: [String: ObjectID] = [:]
    for (symbol, readings) in contents.readings.sorted(by: { $0.key < $1.key }) {
      let path = ProvenanceFiles.folder(of: symbol) + ProvenanceFiles.tableName
      files[path] = try stage.addFile(ProvenanceFiles.table(of: readings), path: path)
      for rival in readings.rivals { files[ProvenanceFiles.path(of: rival, symbol: symbol)] = rival.textID }
    }
    return files.isEmpty ? nil : try generated("Where the texts came from", files, &stage)
  }

  private func decisions(_ contents: ArchiveContents, _ stage: inout ObjectStage) throws(ArchiveError) -> ObjectID? {
    var files: [String: ObjectID] = [:]
    for decision in contents.decisions.topics {
      let path = DecisionFile.path(of: decision)
      files[path] = try stage.addFile(DecisionFile.bytes(of: decision), path: path)
    }
    for decision in contents.decisions.lineages {
      let path = LineageDecisionFile.path(of: decision)
      files[path] = try stage.addFile(LineageDecisionFile.bytes(of: decision), path: path)
    }
    return files.isEmpty ? nil : try generated("Decisions", files, &stage)
  }

  private func generated(
    _ subject: String, _ files: [String: ObjectID], _ stage: inout ObjectStage
  ) throws(ArchiveError) -> ObjectID {
    let commit = CommitObject(
      tree: try stage.addTree(files), parents: [], author: .init(name: "Travaux", address: "archive@travaux.invalid"),
      time: commits.values.map(\.time).max() ?? 0,
      message: "\(subject)\n\n\(ArchivePlan.generatedTrailer)\(Archive.formatVersion)\n")
    return try stage.add(commit.object)
  }

  /// Whether a commit is one of the generated ones.
  static func isGenerated(_ commit: [UInt8]) -> Bool {
    commit.split(separator: 0x0A).last?.starts(with: generatedTrailer.utf8) ?? false
  }

  private static let generatedTrailer = "Travaux-archive: "
}
