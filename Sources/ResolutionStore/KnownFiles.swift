import ResolutionModel

/// The files whose texts an archive has, by their bytes.
public struct KnownFiles: Sendable {
  /// One text that was read from a file.
  public struct Text: Hashable, Sendable {
    public let symbol: Symbol
    public let language: Language
    public let source: SourceFile
    /// As `StorableText.id`.
    public let id: String
  }

  private var texts: [String: [Text]] = [:]

  init(_ readings: [Symbol: Readings], where isThere: (SourceReading) -> Bool) {
    for (symbol, readings) in readings {
      for reading in readings.all where !reading.source.sha256.isEmpty && isThere(reading) {
        let text = Text(symbol: symbol, language: reading.language, source: reading.source, id: reading.text)
        texts[reading.source.sha256, default: []].append(text)
      }
    }
  }

  /// What a reader of that version made of the file with these bytes, in the order of symbols; empty where it would
  /// have to be read.
  public func texts(ofFileWithDigest sha256: String, readBy reader: String) -> [Text] {
    texts(ofFileWithDigest: sha256).filter { $0.source.reader == reader }
  }

  /// What any reader made of the file with these bytes, in the order of symbols.
  public func texts(ofFileWithDigest sha256: String) -> [Text] {
    (texts[sha256] ?? []).sorted { ($0.symbol, $0.language) < ($1.symbol, $1.language) }
  }
}
