import ResolutionModel

/// The texts of an archive, read one resolution at a time: all of them at once are many times what is needed of them.
public final class StoredTexts {
  private let archive: Archive
  private let contents: ArchiveContents
  /// Texts that are about to be stored and not yet written.
  private let stage: ObjectStage
  private var known: [Symbol: ResolutionParticulars] = [:]

  init(_ archive: Archive, _ contents: ArchiveContents, _ stage: ObjectStage = ObjectStage()) {
    (self.archive, self.contents, self.stage) = (archive, contents, stage)
  }

  /// The languages of every adopted resolution.
  public var languages: [Symbol: Set<Language>] {
    contents.readings.filter { !$0.key.isDraft }.mapValues { Set($0.languages) }
  }

  /// Hands over every adopted resolution in all its languages, in the order of symbols; drafts are left out.
  public func visit(
    _ body: (_ symbol: Symbol, _ texts: [Language: Resolution]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    for symbol in contents.symbols where !symbol.isDraft { try body(symbol, texts(of: symbol)) }
  }

  /// All adopted resolutions at once.
  public func all() throws(ArchiveError) -> [Symbol: [Language: Resolution]] {
    var all: [Symbol: [Language: Resolution]] = [:]
    try visit { symbol, texts in all[symbol] = texts }
    return all
  }

  /// Remembered from the first reading on.
  func particulars(of symbol: Symbol) throws(ArchiveError) -> ResolutionParticulars {
    if let known = known[symbol] { return known }
    return ResolutionParticulars(symbol, try texts(of: symbol))
  }

  private func texts(of symbol: Symbol) throws(ArchiveError) -> [Language: Resolution] {
    var texts: [Language: Resolution] = [:]
    for (language, id) in contents.texts(of: symbol) {
      texts[language] = try archive.resolution(from: bytes(of: id), symbol, language)
    }
    known[symbol] = ResolutionParticulars(symbol, texts)
    return texts
  }

  private func bytes(of id: ObjectID) throws(ArchiveError) -> [UInt8] {
    if let staged = stage.bytes(of: id) { return staged }
    return try archive.objects.read(id, as: .blob)
  }
}
