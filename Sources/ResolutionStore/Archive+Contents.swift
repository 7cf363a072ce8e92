import ResolutionModel

// Reading everything an archive is made from.
extension Archive {
  /// The refs the archive made, but the replaced tips.
  func references() throws(ArchiveError) -> [String: ObjectID] {
    let all = try repository.references(matching: "refs/*").filter { RefName.isOwn($0.key) }
    let listed = try tagsOfIndex(all[RefName.index])
    var own: [String: ObjectID] = [:]
    for (name, id) in all {
      // Those that the index lists need not be looked at.
      if !name.hasPrefix(RefName.tags) || listed[name] != nil {
        own[name] = id
      } else if try isOwnTag(name, id) {
        own[name] = id
      }
    }
    return own
  }

  func contents(
    of references: [String: ObjectID], isCacheTrusted: Bool = true
  ) throws(ArchiveError) -> ArchiveContents {
    var contents = ArchiveContents()
    contents.decisions = try references[RefName.decisions].map(decisions) ?? Decisions()
    if isCacheTrusted, let cached = ReadingsCache(kept(ReadingsCache.name), ofArchiveWith: references) {
      contents.readings = cached.readings
      return contents
    }
    contents.readings = try allReadings(ofCommit: references[RefName.provenance])
    for (name, commit) in references.sorted(by: { $0.key < $1.key }) {
      // A tag that someone has moved to another resolution says nothing of its own.
      guard let symbol = RefName.symbol(ofTag: name), try isOwnTag(name, commit) else { continue }
      try addUnknownSources(ofCommit: commit, symbol, to: &contents)
    }
    if isCacheTrusted, !isBorrowed {
      keep(ReadingsCache(contents.readings).bytes(forArchiveWith: references), as: ReadingsCache.name)
    }
    return contents
  }

  /// The names and ids of the files in a commit's tree.
  func files(ofCommit commit: ObjectID) throws(ArchiveError) -> [TreeObject.Entry] {
    let tree = try CommitObject.tree(of: objects.read(commit, as: .commit))
    return try TreeObject(objects.read(tree, as: .tree)).entries
  }

  /// The id of the file at a path below a commit's tree; nil when there is none.
  func file(at path: String, ofCommit commit: ObjectID) throws(ArchiveError) -> ObjectID? {
    var found = try CommitObject.tree(of: objects.read(commit, as: .commit))
    for name in path.split(separator: "/") {
      guard let entry = try TreeObject(objects.read(found, as: .tree)).entries.first(where: { $0.name == name }) else {
        return nil
      }
      found = entry.id
    }
    return found
  }

  /// Parses a stored text. Throws `damaged` with its first fault.
  static func resolution(from bytes: [UInt8], _ symbol: Symbol, _ language: Language) throws(ArchiveError) -> Resolution
  {
    do {
      return try CanonicalText.read(bytes)
    } catch {
      throw .damaged(
        "the text \(symbol) (\(language.code)), \(error.problems.first.map(String.init(describing:)) ?? "")")
    }
  }

  /// Whether a tag stands for a resolution, whatever else people have tagged.
  private func isOwnTag(_ name: String, _ id: ObjectID) throws(ArchiveError) -> Bool {
    guard let symbol = RefName.symbol(ofTag: name) else { return false }
    guard let commit = try objects.readIfPresent(id, as: .commit) else { return false }
    return ResolutionCommit.symbolTrailer(in: commit) == symbol.description
  }

  private func tagsOfIndex(_ index: ObjectID?) throws(ArchiveError) -> [String: ObjectID] {
    var tags: [String: ObjectID] = [:]
    for entry in try soundEntries(ofIndex: index) ?? [] {
      tags[RefName.tag(entry.symbol)] = ObjectID(hex: entry.commit.utf8)
    }
    return tags
  }

  /// A text whose sources were lost, as in a clone that took only branches and tags, counts as the weakest reading.
  private func addUnknownSources(
    ofCommit commit: ObjectID, _ symbol: Symbol, to contents: inout ArchiveContents
  ) throws(ArchiveError) {
    for file in try files(ofCommit: commit) {
      guard let language = TextFile.language(of: file.name) else { continue }
      guard contents.readings[symbol]?.contains(text: file.id, in: language) != true else { continue }
      let source = SourceFile(name: "", sha256: "", format: .plainText, reader: "")
      contents.readings[symbol, default: Readings()].add(
        SourceReading(language: language, source: source, textID: file.id))
    }
  }
}

// The generated refs.
extension Archive {
  func entries(ofIndex commit: ObjectID) throws(ArchiveError) -> [ArchiveEntry] {
    guard let table = try files(ofCommit: commit).first(where: { $0.name == IndexTable.name }) else {
      throw .damaged("main has no \(IndexTable.name)")
    }
    return try IndexTable.entries(from: objects.read(table.id, as: .blob))
  }

  /// Nil where there is no index or it is damaged: it follows from the texts.
  func soundEntries(ofIndex commit: ObjectID?) throws(ArchiveError) -> [ArchiveEntry]? {
    do throws(ArchiveError) {
      return try commit.map(entries)
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  func decisions(ofCommit commit: ObjectID) throws(ArchiveError) -> Decisions {
    var topics: [TopicDecision] = []
    var lineages: [LineageDecision] = []
    for (path, id) in try paths(ofCommit: commit) {
      let bytes = try objects.read(id, as: .blob)
      if LineageDecisionFile.isPath(path) {
        lineages.append(try LineageDecisionFile.decision(from: bytes, at: path))
      } else {
        topics.append(try DecisionFile.decision(from: bytes, at: path))
      }
    }
    return Decisions(topics: topics, lineages: lineages)
  }

  /// The readings that a commit of the provenance's form lists; none without a commit.
  func allReadings(ofCommit commit: ObjectID?) throws(ArchiveError) -> [Symbol: Readings] {
    guard let commit else { return [:] }
    var readings: [Symbol: Readings] = [:]
    for (path, id) in try paths(ofCommit: commit) where path.hasSuffix("/" + ProvenanceFiles.tableName) {
      let folder = String(path.dropLast(ProvenanceFiles.tableName.utf8.count + 1))
      guard let symbol = Symbol(gitRefName: folder) else { throw .damaged("the sources at \(path)") }
      readings[symbol] = try ProvenanceFiles.readings(fromTable: objects.read(id, as: .blob), of: symbol)
    }
    return readings
  }

  /// Every file below a commit's tree with its path.
  private func paths(ofCommit commit: ObjectID) throws(ArchiveError) -> [(String, ObjectID)] {
    var files: [(String, ObjectID)] = []
    var folders = [("", try CommitObject.tree(of: objects.read(commit, as: .commit)))]
    while let (prefix, tree) = folders.popLast() {
      for entry in try TreeObject(objects.read(tree, as: .tree)).entries {
        let place = (prefix + entry.name, entry.id)
        if entry.isFolder { folders.append((place.0 + "/", place.1)) } else { files.append(place) }
      }
    }
    return files
  }
}
