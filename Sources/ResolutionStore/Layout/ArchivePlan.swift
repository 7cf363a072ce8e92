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

  init(
    _ contents: ArchiveContents, _ texts: StoredTexts, topics: [Topic], stage: inout ObjectStage
  ) throws(ArchiveError) {
    let lines = try ArchivePlan.lines(contents, topics)
    var particulars: [Symbol: ResolutionParticulars] = [:]
    for symbol in contents.readings.keys { particulars[symbol] = try texts.particulars(of: symbol) }
    let adoptions = DraftAdoptions(particulars.values)
    for (symbol, parents) in try CommitOrder.sorted(lines.map(\.members)) {
      guard let facts = particulars[symbol] else { continue }
      let page = ResolutionCommit(particulars: facts, adoptedAs: adoptions.resolutions(from: symbol))
      commits[symbol] = try commit(page, contents.texts(of: symbol), after: parents, &stage)
    }
    entries = lines.flatMap { line in line.members.compactMap { entry(particulars[$0], on: line.branch) } }
    for line in lines { refs[RefName.branch(line.branch)] = line.members.last.flatMap { commits[$0]?.id } }
    for (symbol, commit) in commits { refs[RefName.tag(symbol)] = commit.id }
    refs[RefName.index] = try index(&stage)
    refs[RefName.provenance] = try provenance(contents, &stage)
    refs[RefName.decisions] = try decisions(contents, &stage)
  }

  private func commit(
    _ page: ResolutionCommit, _ texts: [Language: ObjectID], after parents: [Symbol], _ stage: inout ObjectStage
  ) throws(ArchiveError) -> Commit {
    let files = Dictionary(uniqueKeysWithValues: texts.map { (TextFile.name($0.key), $0.value) })
    let parents = parents.compactMap { commits[$0] }
    let object = CommitObject(
      tree: try stage.addTree(files), parents: parents.map(\.id), author: page.author,
      time: page.time(after: parents.map(\.time)), message: page.message)
    return Commit(id: try stage.add(object.object), time: object.time)
  }

  private func entry(_ particulars: ResolutionParticulars?, on branch: String) -> ArchiveEntry? {
    guard let particulars, let commit = commits[particulars.symbol] else { return nil }
    return ArchiveEntry(
      symbol: particulars.symbol, branch: branch, title: particulars.title, adopted: particulars.adopted,
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
      if readings.areWorthKeeping { files[path] = try stage.addFile(ProvenanceFiles.table(of: readings), path: path) }
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
    try stage.addGenerated(subject, files, time: commits.values.map(\.time).max() ?? 0)
  }
}
