import ResolutionModel

extension Archive {
  /// Everything that is not as it must be: texts in canonical form, sources, and whatever follows from them. The objects
  /// themselves are Git's to verify (`git fsck`). Empty for a sound archive.
  ///
  /// Throws where the archive cannot be read at all.
  public func verify() throws(ArchiveError) -> [ArchiveFault] {
    let current = try references()
    let contents = try contents(of: current, isCacheTrusted: false)
    let texts = try textFaults(contents)
    var faults = texts + sourceFaults(contents)
    if texts.isEmpty { faults += try derivedFaults(contents, current) }
    if let cached = ReadingsCache(kept(ReadingsCache.name), ofArchiveWith: current),
      cached.readings != contents.readings
    {
      faults.append(
        .init(kind: .cache, subject: ReadingsCache.name, message: "it lists other sources", isDerived: true))
    }
    if let intake = current[RefName.intake] {
      let count = try allReadings(ofCommit: intake).values.reduce(0) { $0 + $1.all.count }
      faults.append(
        .init(
          kind: .unplaced, subject: RefName.intake, message: "\(count) texts of an import that did not come to its end",
          isDerived: true))
    }
    return faults
  }

  /// Mends what follows from sound texts and decisions; the tips that go are kept under `refs/travaux/old`.
  @discardableResult
  public func repair(placing: Placing) throws(ArchiveError) -> ArchiveChange {
    for cache in [ReadingsCache.name, ParticularsCache.name] { try Files.remove(paths.caches + "/" + cache) }
    return try rebuild(placing: placing)
  }

  private func textFaults(_ contents: ArchiveContents) throws(ArchiveError) -> [ArchiveFault] {
    var faults: [ArchiveFault] = []
    for symbol in contents.symbols {
      for reading in contents.readings[symbol]?.all ?? [] {
        guard let message = textFault(reading, symbol) else { continue }
        faults.append(
          .init(kind: .text, subject: "\(symbol) \(reading.language.code)", message: message, isDerived: false))
      }
    }
    return faults
  }

  private func textFault(_ reading: SourceReading, _ symbol: Symbol) -> String? {
    do {
      let text = try Archive.resolution(from: objects.read(reading.textID, as: .blob), symbol, reading.language)
      guard text.symbol == symbol else { return "the text bears the symbol \(text.symbol?.description ?? "of none")" }
      return text.language == reading.language ? nil : "the text is in \(text.language.code)"
    } catch {
      guard case .damaged(let what) = error else { return "\(error)" }
      return what
    }
  }

  private func sourceFaults(_ contents: ArchiveContents) -> [ArchiveFault] {
    contents.symbols.flatMap { symbol in
      (contents.readings[symbol]?.all ?? []).compactMap { reading in
        let digits = reading.source.sha256.utf8
        let isDigest =
          digits.count == 64 && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard !isDigest else { return nil }
        let message =
          digits.isEmpty ? "no source is recorded" : "the source's digest is no SHA-256: \(reading.source.sha256)"
        return ArchiveFault(
          kind: .source, subject: "\(symbol) \(reading.language.code)", message: message, isDerived: false)
      }
    }
  }

  /// Whatever the refs say that the texts and decisions do not, on the topics that the index tells.
  private func derivedFaults(
    _ contents: ArchiveContents, _ current: [String: ObjectID]
  ) throws(ArchiveError) -> [ArchiveFault] {
    var stage = ObjectStage()
    var faults: [ArchiveFault] = []
    let planned: [String: ObjectID]
    do {
      let topics = Archive.topics(of: try current[RefName.index].map(entries) ?? [])
      let texts = StoredTexts(self, contents)
      planned = try ArchivePlan(contents, texts, topics: topics, stage: &stage).refs
      let cached = ParticularsCache.read(kept(ParticularsCache.name), for: contents)
      if cached.contains(where: { texts.known[$0.key] != $0.value }) {
        faults.append(
          .init(kind: .cache, subject: ParticularsCache.name, message: "it tells other particulars", isDerived: true))
      }
    } catch {
      return [.init(kind: .generated, subject: RefName.index, message: "\(error)", isDerived: true)]
    }
    let names = Set(planned.keys).union(current.keys).subtracting([RefName.intake]).sorted()
    return faults
      + names.filter { planned[$0] != current[$0] }.map { name in
        let message =
          current[name] == nil
          ? "it is missing" : planned[name] == nil ? "nothing stands behind it" : "it names another commit"
        return ArchiveFault(kind: kind(of: name), subject: name, message: message, isDerived: true)
      }
  }

  private func kind(of name: String) -> ArchiveFault.Kind {
    name.hasPrefix(RefName.tags) ? .tag : RefName.isLine(name) ? .branch : .generated
  }
}
