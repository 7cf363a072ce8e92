import ResolutionModel

/// Everything an archive is made from: readings of texts and decisions. All else follows from it.
struct ArchiveContents: Hashable {
  var readings: [Symbol: Readings] = [:]
  var decisions = Decisions()

  /// The resolutions and drafts, in order.
  var symbols: [Symbol] { readings.keys.sorted() }

  /// The blobs of the texts that stand for a resolution.
  func texts(of symbol: Symbol) -> [Language: ObjectID] {
    guard let readings = readings[symbol] else { return [:] }
    let texts = readings.languages.compactMap { language in readings.chosen(language).map { (language, $0) } }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  /// A name for the texts of each resolution that changes whenever one of them does.
  var textNames: [Symbol: String] {
    Dictionary(
      uniqueKeysWithValues: readings.keys.map { symbol in
        let texts = texts(of: symbol).sorted { $0.key < $1.key }
        return (symbol, texts.map { "\($0.key.code):\($0.value.hex)" }.joined(separator: " "))
      })
  }

  func hasSameTexts(as other: ArchiveContents) -> Bool {
    guard readings != other.readings else { return true }
    return readings.count == other.readings.count
      && readings.keys.allSatisfy { readings[$0] == other.readings[$0] || texts(of: $0) == other.texts(of: $0) }
  }

  /// Lets go what an earlier reader made of a file that a later one, or a person, has put under another symbol. Files whose
  /// bytes are not known stay as they are.
  mutating func dropSuperseded() {
    var latest: [String: String] = [:]
    for reading in readings.values.lazy.flatMap(\.all) {
      let (digest, reader) = (reading.source.sha256, reading.source.reader)
      latest[digest] = latest[digest].map { ArchiveContents.later($0, reader) } ?? reader
    }
    for (symbol, all) in readings {
      let standing = all.filtered { $0.source.sha256.isEmpty || latest[$0.source.sha256] == $0.source.reader }
      if standing.all.count < all.all.count { readings[symbol] = standing.all.isEmpty ? nil : standing }
    }
  }

  private static func later(_ left: String, _ right: String) -> String {
    if left == right { return left }
    if NaturalOrder.precedes(left, right) { return right }
    return NaturalOrder.precedes(right, left) ? left : max(left, right)
  }

  /// Takes a reading up, and tells what becomes of its text.
  mutating func add(_ reading: SourceReading, of symbol: Symbol) -> ArchiveChange.Outcome {
    let stored = readings[symbol]?.chosen(reading.language)
    readings[symbol, default: Readings()].add(reading)
    let chosen = readings[symbol]?.chosen(reading.language)
    let id = reading.textID
    let fate: ArchiveChange.Outcome.Fate =
      stored == nil ? .new : stored == id ? .same : chosen == id ? .better : .rival
    return .init(file: reading.source.name, symbol: symbol, language: reading.language, fate: fate)
  }
}
