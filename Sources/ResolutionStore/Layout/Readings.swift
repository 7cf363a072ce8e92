import ResolutionModel

/// All readings of one resolution, as a set: the order they arrived in leaves no trace.
struct Readings: Hashable {
  /// By language, then digest; one for each file and language.
  private(set) var all: [SourceReading] = []

  init() {}

  var languages: [Language] { Set(all.map(\.language)).sorted() }

  /// The text that stands for the resolution: the better form's, then that of the smaller id.
  func chosen(_ language: Language) -> ObjectID? {
    let candidates = all.filter { $0.language == language }
    return candidates.min { ($0.source.format.rank, $0.textID) < ($1.source.format.rank, $1.textID) }?.textID
  }

  /// The readings whose text gave way to a better one.
  var rivals: [SourceReading] { all.filter { $0.textID != chosen($0.language) } }

  /// Whether they say more than that there are texts.
  var areWorthKeeping: Bool { all.contains { !$0.source.sha256.isEmpty } || !rivals.isEmpty }

  func contains(text: ObjectID, in language: Language) -> Bool {
    all.contains { $0.language == language && $0.textID == text }
  }

  func filtered(_ stands: (SourceReading) -> Bool) -> Readings {
    var standing = Readings()
    standing.all = all.filter(stands)
    return standing
  }

  /// Takes a reading up. A second one of the same file is merged with the first; one whose file is not known counts only
  /// while no file is known for its text.
  mutating func add(_ reading: SourceReading) {
    guard !reading.source.sha256.isEmpty || !contains(text: reading.textID, in: reading.language) else { return }
    if !reading.source.sha256.isEmpty {
      all.removeAll { $0.source.sha256.isEmpty && ($0.language, $0.textID) == (reading.language, reading.textID) }
    }
    if let same = all.firstIndex(where: { $0.isOfSameFile(as: reading) }) {
      all[same] = Readings.merged(all[same], reading)
    } else {
      all.append(reading)
      all.sort { ($0.language, $0.source.sha256, $0.textID) < ($1.language, $1.source.sha256, $1.textID) }
    }
  }

  /// The later reader's text, by the smaller of the two names.
  private static func merged(_ left: SourceReading, _ right: SourceReading) -> SourceReading {
    let isLeftLater =
      left.source.reader == right.source.reader
      ? left.textID <= right.textID : NaturalOrder.precedes(right.source.reader, left.source.reader)
    let winner = isLeftLater ? left : right
    var source = winner.source
    source.name = min(left.source.name, right.source.name)
    return SourceReading(language: winner.language, source: source, textID: winner.textID)
  }
}

extension SourceReading {
  /// Of texts whose files are not known no two are of the same.
  fileprivate func isOfSameFile(as other: SourceReading) -> Bool {
    language == other.language && source.sha256 == other.source.sha256
      && (!source.sha256.isEmpty || textID == other.textID)
  }
}

extension ImportedDocument.Format {
  /// 0 for the form that tells most about a text, rising as they tell less.
  var rank: Int { ImportedDocument.Format.allCases.firstIndex(of: self) ?? 0 }
}
