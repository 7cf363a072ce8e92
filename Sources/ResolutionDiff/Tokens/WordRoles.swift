import LanguagePacks

/// What single words do in drafting; the words are data of the language packs.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// `also`, `further`: reshuffled whenever a neighbour comes or goes.
  static let marker = WordRoles(rawValue: 1 << 0)
  /// Words that hold an enumeration of citations together: `and`, `of`, `its`.
  static let list = WordRoles(rawValue: 1 << 1)
  /// `session`, `período`.
  static let session = WordRoles(rawValue: 1 << 2)
  /// `resolution`, `decisions`.
  static let resolution = WordRoles(rawValue: 1 << 3)
  /// Words that announce a stretch of time: `period`, `biennium`.
  static let period = WordRoles(rawValue: 1 << 4)
  /// Words between the parts of a date: Spanish `de`.
  static let dateLink = WordRoles(rawValue: 1 << 5)
  /// The sign after a year: `年`, `года`.
  static let yearMark = WordRoles(rawValue: 1 << 6)
  /// The sign after a day: `日`.
  static let dayMark = WordRoles(rawValue: 1 << 7)
  /// `the`, `of`: words that say nothing about which paragraph they stand in.
  static let function = WordRoles(rawValue: 1 << 8)

  /// Words a footnote starts with that only says where something is found: `See`, `Ibid.`, `Report`.
  static let reference = WordRoles(rawValue: 1 << 9)

  /// `See`: a word that points anywhere, not only to a document.
  static let pointer = WordRoles(rawValue: 1 << 12)

  /// `paragraph`, `párrafo`.
  static let paragraph = WordRoles(rawValue: 1 << 10)

  /// Words between or before the two ends of a period: `to`, `between`.
  static let range = WordRoles(rawValue: 1 << 11)

  /// The words of a language with what they do.
  static func words(in pack: LanguagePack) -> [(words: [String], role: WordRoles)] {
    let named = names.map { (words: pack.values("role", $0.key), role: $0.role) }
    let citations = pack.citations
    return named + [
      (pack.functionWords, .function), (pack.continuations.all, .marker),
      (citations.listConjunctions + citations.ownWords + citations.dateConnectors.flatMap(separate), .list),
      (citations.resolutionWords + citations.decisionWords, .resolution), (citations.rangeWords, .range),
      (pack.footnotes.see.compactMap { separate($0).first }, .pointer),
      ((pack.footnotes.see + pack.footnotes.sameSource).compactMap { separate($0).first }, .reference),
    ]
  }

  private static func separate(_ phrase: String) -> [String] { phrase.split(separator: " ").map(String.init) }

  /// The roles by the key they have in the data, field `role`.
  private static let names: [(key: String, role: WordRoles)] = [
    ("list", .list), ("session", .session), ("period", .period), ("range", .range), ("reference", .reference),
    ("paragraph", .paragraph), ("date-link", .dateLink), ("year-mark", .yearMark), ("day-mark", .dayMark),
  ]
}
