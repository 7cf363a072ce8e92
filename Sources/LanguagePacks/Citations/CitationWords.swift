import ResolutionModel

/// The words that tell what a number in running text cites, as tables to look up.
struct CitationWords: Sendable {
  let pack: LanguagePack
  let resolution: PhraseTable
  let decision: PhraseTable
  let own: PhraseTable
  let dateConnector: PhraseTable
  /// What may also lead to a date that is not the cited text's.
  let weakDateConnector: PhraseTable
  /// What opens a title between the date and the number.
  let title: PhraseTable
  let conjunction: PhraseTable
  let range: PhraseTable
  /// Numbered by the place in `pack.organs`.
  let organs: PhraseTable
  let assembly: PhraseTable
  let council: PhraseTable
  let other: PhraseTable
  let genitive: PhraseTable
  let filler: PhraseTable
  let sessions: SessionWords
  /// Whether words are not set apart, so that one may start at any character.
  let hasNoSpaces: Bool

  /// Whether the date stands before the number, and the word for a resolution after it.
  var putsDateFirst: Bool { hasNoSpaces }

  private init(_ language: Language, _ data: LanguageData) {
    let pack = LanguagePack.pack(for: language)
    let isChinese = language == .chinese
    func table(_ phrases: [String]) -> PhraseTable {
      PhraseTable(phrases, folding: pack.folding, wholeWords: !isChinese)
    }
    self.pack = pack
    resolution = table(pack.citations.resolutionWords)
    decision = table(pack.citations.decisionWords)
    own = table(pack.citations.ownWords)
    dateConnector = table(pack.citations.dateConnectors + data.values("dates-connector", language.code))
    conjunction = table(pack.citations.listConjunctions)
    range = table(pack.citations.rangeWords)
    organs = PhraseTable(
      numbered: pack.organs.enumerated().flatMap { index, organ in organ.names.map { ($0, index) } },
      folding: pack.folding, wholeWords: !isChinese)
    func words(_ field: String) -> PhraseTable { table(data.values(field, language.code)) }
    assembly = words("assembly")
    council = words("council")
    other = words("other")
    genitive = words("genitive")
    weakDateConnector = words("date-connector")
    title = words("title")
    filler = table(data.values("filler", language.code) + pack.crossReferences.annexWords)
    sessions = SessionWords(data, language, table)
    hasNoSpaces = isChinese
  }

  /// The words of a language, put together once.
  static func of(_ language: Language) -> CitationWords {
    words[language]
  }

  private static let data = LanguageData(PackageResources.citations_tsv)
  private static let words = PerLanguage { CitationWords($0, data) }

  /// How sessions and parts are printed where not in Latin letters, the same for all languages.
  static let signs = CitedSigns(data)
}

/// The words for sessions.
struct SessionWords: Sendable {
  let session: PhraseTable
  let filler: PhraseTable
  let special: PhraseTable
  let emergency: PhraseTable
  /// Whether the ordinal may follow the word, as always in Arabic and in Spanish plurals.
  let ordinalFollows: Bool

  init(_ data: LanguageData, _ language: Language, _ table: ([String]) -> PhraseTable) {
    session = table(data.values("session", language.code))
    filler = table(data.values("session-filler", language.code))
    special = table(data.values("session-special", language.code))
    emergency = table(data.values("session-emergency", language.code))
    ordinalFollows = data.values("session-order", language.code) == ["after"]
  }
}

/// What stands for `S-`, `ES-` and the letters of parts.
struct CitedSigns: Sendable {
  /// Longest first.
  let sessionPrefixes: [(bytes: [UInt8], kind: Session.Kind)]
  let letters: [(bytes: [UInt8], letter: UInt8)]

  init(_ data: LanguageData) {
    let kinds: [(String, Session.Kind)] = [
      ("regular", .regular), ("special", .special), ("emergency", .emergencySpecial),
    ]
    sessionPrefixes = kinds.flatMap { key, kind in
      data.values("session-prefix", key).flatMap(CitedSigns.hyphenated).map { (bytes: $0, kind: kind) }
    }.sorted { $0.bytes.count > $1.bytes.count }
    letters = data["letter"].flatMap { entry in
      entry.values.map { (bytes: Array($0.utf8), letter: entry.key.utf8.first ?? 0) }
    }
  }

  /// The prefix with the plain hyphen and with the two that do not break.
  private static func hyphenated(_ prefix: String) -> [[UInt8]] {
    let stem = Array(prefix.utf8.dropLast())
    return [stem + [0x2D], stem + [0xE2, 0x80, 0x90], stem + [0xE2, 0x80, 0x91]]
  }
}
