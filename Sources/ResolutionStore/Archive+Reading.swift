import ResolutionModel

extension Archive {
  /// The resolutions and drafts there are, in order.
  public func symbols() throws(ArchiveError) -> [Symbol] {
    Set(try entries().map(\.symbol)).sorted()
  }

  /// Whether there is a resolution or draft of that very symbol; the list of all is not read.
  public func contains(_ symbol: Symbol) throws(ArchiveError) -> Bool {
    try repository.reference(RefName.tag(symbol)) != nil
  }

  /// The languages a resolution is in. Throws `unknownSymbol`.
  public func languages(of symbol: Symbol) throws(ArchiveError) -> [Language] {
    try files(ofCommit: commit(of: symbol)).compactMap { TextFile.language(of: $0.name) }.sorted()
  }

  /// A resolution's text. Throws `unknownSymbol` or `missingLanguage`.
  public func resolution(_ symbol: Symbol, in language: Language) throws(ArchiveError) -> Resolution {
    let files = try files(ofCommit: commit(of: symbol))
    guard let file = files.first(where: { $0.name == TextFile.name(language) }) else {
      let available = files.compactMap { TextFile.language(of: $0.name) }.sorted()
      throw .missingLanguage(symbol, language, available: available)
    }
    return try Archive.resolution(from: objects.read(file.id, as: .blob), symbol, language)
  }

  /// Some resolutions in one language, parsed on all cores, each with the id of its Git blob: 40 hexadecimal digits that
  /// change with its bytes. What is not stored in that language is passed over. Throws `unknownSymbol`.
  package func resolutions(
    _ symbols: [Symbol], in language: Language
  ) throws(ArchiveError) -> [Symbol: (textID: String, resolution: Resolution)] {
    var stored: [(textID: String, text: StoredText)] = []
    for symbol in symbols {
      let files = try files(ofCommit: commit(of: symbol))
      guard let file = files.first(where: { $0.name == TextFile.name(language) }) else { continue }
      let bytes = try objects.read(file.id, as: .blob)
      stored.append((file.id.hex, StoredText(symbol: symbol, language: language, bytes: bytes)))
    }
    var read: [Symbol: (textID: String, resolution: Resolution)] = [:]
    for ((id, text), resolution) in zip(stored, Parallel.map(stored.map(\.text), jobs: stored.count) { $0.read() }) {
      read[text.symbol] = (id, try resolution.get())
    }
    return read
  }

  /// The resolutions that a draft was adopted as, as far as the archive holds them; none for a resolution. Throws
  /// `unknownSymbol`.
  public func adoptions(of draft: Symbol) throws(ArchiveError) -> [Symbol] {
    ResolutionCommit.adoptions(in: try objects.read(commit(of: draft), as: .commit))
  }

  /// The canonical bytes of an entry's text; nil where it is not in that language.
  package func text(of entry: ArchiveEntry, in language: Language) throws(ArchiveError) -> [UInt8]? {
    guard let commit = ObjectID(hex: Array(entry.commit.utf8)) else { throw .damaged("\(IndexTable.name)") }
    let name = TextFile.name(language)
    guard let file = try files(ofCommit: commit).first(where: { $0.name == name }) else { return nil }
    return try objects.read(file.id, as: .blob)
  }

  /// The adopted resolutions in all their languages.
  public func texts() throws(ArchiveError) -> StoredTexts {
    StoredTexts(self, try contents(of: references()))
  }

  /// Every resolution and draft with its place: topics by name, then drafts, each from the earliest on. A resolution on
  /// several topics stands in each.
  public func entries() throws(ArchiveError) -> [ArchiveEntry] {
    try repository.reference(RefName.index).map(entries) ?? []
  }

  /// The topics by name.
  public func topics() throws(ArchiveError) -> [Topic] {
    Archive.topics(of: try entries())
  }

  /// The topic a resolution is on, the first by name where it is on several. Throws `unknownSymbol`.
  public func topic(of symbol: Symbol) throws(ArchiveError) -> Topic {
    if let topic = try topics().first(where: { $0.members.contains(symbol) }) { return topic }
    throw try unknown(symbol)
  }

  /// The recorded decisions on topics, by resolution.
  public func decisions() throws(ArchiveError) -> [TopicDecision] { try allDecisions().topics }

  /// The recorded decisions on what paragraphs descend from, by paragraph.
  public func lineageDecisions() throws(ArchiveError) -> [LineageDecision] { try allDecisions().lineages }

  private func allDecisions() throws(ArchiveError) -> Decisions {
    try repository.reference(RefName.decisions).map(decisions) ?? Decisions()
  }

  /// Where a resolution's texts came from, those that gave way to better ones included. Throws `unknownSymbol`.
  public func provenance(of symbol: Symbol) throws(ArchiveError) -> [SourceReading] {
    _ = try commit(of: symbol)
    guard let commit = try repository.reference(RefName.provenance) else { return [] }
    let path = ProvenanceFiles.folder(of: symbol) + ProvenanceFiles.tableName
    guard let table = try file(at: path, ofCommit: commit) else { return [] }
    return try ProvenanceFiles.readings(fromTable: objects.read(table, as: .blob), of: symbol).all
  }

  /// A name for the archive's present state: it changes whenever a text or a topic does. For caches.
  public func state() throws(ArchiveError) -> String {
    try repository.reference(RefName.index)?.hex ?? ""
  }

  private func commit(of symbol: Symbol) throws(ArchiveError) -> ObjectID {
    if let commit = try repository.reference(RefName.tag(symbol)) { return commit }
    throw try unknown(symbol)
  }

  private func unknown(_ symbol: Symbol) throws(ArchiveError) -> ArchiveError {
    .unknownSymbol(symbol, nearest: NearestSymbols.of(symbol, among: try symbols()))
  }

  /// The topics that entries are on, by name.
  public static func topics(of entries: [ArchiveEntry]) -> [Topic] {
    let groups = Dictionary(grouping: entries.filter { $0.topic != nil }, by: \.branch)
    return groups.values.compactMap(topic).sorted { $0.slug < $1.slug }
  }

  private static func topic(_ entries: [ArchiveEntry]) -> Topic? {
    guard let slug = entries.first?.topic else { return nil }
    let title = entries.lazy.map(\.title).first { !$0.isEmpty } ?? ""
    return Topic(slug: slug, title: title, members: entries.map(\.symbol))
  }
}
