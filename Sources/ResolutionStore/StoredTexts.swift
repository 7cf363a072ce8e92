import ResolutionModel

/// The texts of an archive, read one resolution at a time: all of them at once are many times what is needed of them.
public final class StoredTexts {
  private let archive: Archive
  private let contents: ArchiveContents
  /// Texts that are about to be stored and not yet written.
  private let stage: ObjectStage
  private(set) var known: [Symbol: ResolutionParticulars]

  /// - Parameter known: what need not be read for its particulars.
  init(
    _ archive: Archive, _ contents: ArchiveContents, _ stage: ObjectStage = ObjectStage(),
    known: [Symbol: ResolutionParticulars] = [:]
  ) {
    (self.archive, self.contents, self.stage, self.known) = (archive, contents, stage, known)
  }

  /// The languages of every adopted resolution.
  public var languages: [Symbol: Set<Language>] {
    contents.readings.filter { !$0.key.isDraft }.mapValues { Set($0.languages) }
  }

  /// A name for the texts of each adopted resolution that changes whenever one of them does. For caches.
  package var textNames: [Symbol: String] { contents.textNames.filter { !$0.key.isDraft } }

  /// As `Archive.kept`.
  package func kept(_ name: String) -> [UInt8]? { archive.kept(name) }

  /// As `Archive.keep`; nothing is kept in an archive that is only read.
  package func keep(_ bytes: [UInt8], as name: String) {
    if !archive.isBorrowed { archive.keep(bytes, as: name) }
  }

  /// Hands over every adopted resolution in all its languages, in the order of symbols; drafts are left out.
  public func visit(
    _ body: (_ symbol: Symbol, _ texts: [Language: Resolution]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    try visit(contents.symbols.filter { !$0.isDraft }, body)
  }

  /// The same of some resolutions only.
  package func visit(
    _ symbols: [Symbol], _ body: (_ symbol: Symbol, _ texts: [Language: Resolution]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    for start in stride(from: 0, to: symbols.count, by: StoredTexts.batchLength) {
      let batch = symbols[start..<min(start + StoredTexts.batchLength, symbols.count)]
      let texts = try texts(of: batch)
      for symbol in batch { try body(symbol, texts[symbol] ?? [:]) }
    }
  }

  /// The number of resolutions that are read at a time, on all cores, when all are visited.
  private static let batchLength = 64

  /// All adopted resolutions at once.
  public func all() throws(ArchiveError) -> [Symbol: [Language: Resolution]] {
    var all: [Symbol: [Language: Resolution]] = [:]
    try visit { symbol, texts in all[symbol] = texts }
    return all
  }

  /// Remembered from the first reading on.
  func particulars(of symbol: Symbol) throws(ArchiveError) -> ResolutionParticulars {
    if let known = known[symbol] { return known }
    return ResolutionParticulars(symbol, try texts(of: [symbol])[symbol] ?? [:])
  }

  private func texts(of symbols: some Sequence<Symbol>) throws(ArchiveError) -> [Symbol: [Language: Resolution]] {
    var stored: [StoredText] = []
    for symbol in symbols {
      for (language, id) in contents.texts(of: symbol) {
        stored.append(StoredText(symbol: symbol, language: language, bytes: try bytes(of: id)))
      }
    }
    var texts: [Symbol: [Language: Resolution]] = [:]
    for (text, resolution) in zip(stored, Parallel.map(stored, jobs: stored.count) { $0.read() }) {
      texts[text.symbol, default: [:]][text.language] = try resolution.get()
    }
    for (symbol, languages) in texts { known[symbol] = ResolutionParticulars(symbol, languages) }
    return texts
  }

  private func bytes(of id: ObjectID) throws(ArchiveError) -> [UInt8] {
    if let staged = stage.bytes(of: id) { return staged }
    return try archive.objects.read(id, as: .blob)
  }
}

/// A text as it is stored, to be parsed on any core.
struct StoredText: Sendable {
  let symbol: Symbol
  let language: Language
  let bytes: [UInt8]

  func read() -> Result<Resolution, ArchiveError> {
    Result { () throws(ArchiveError) in try Archive.resolution(from: bytes, symbol, language) }
  }
}
