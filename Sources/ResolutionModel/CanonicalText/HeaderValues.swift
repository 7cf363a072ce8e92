/// What the header says, key by key.
struct HeaderValues {
  /// The keys in the order they are written in.
  static let keys = [
    "travaux", "symbol", "title", "organ", "session", "agenda_item", "language", "adopted", "meeting", "vote",
    "in_favour", "against", "abstaining", "draft", "origin", "proceedings",
  ]

  /// The line of each key that was there.
  var lines: [String: Int] = [:]
  var texts: [String: String] = [:]
  var sequences: [String: [String]] = [:]
  var symbol: Symbol?
  var session: Session?
  var language: Language?
  var adopted: CalendarDate?
  var vote: Vote?
  var proceedings: [Proceeding] = []

  func resolution(in language: Language, _ paragraphs: [Paragraph]) -> Resolution {
    var vote = vote
    vote?.votersInFavour = sequences["in_favour"] ?? []
    vote?.votersAgainst = sequences["against"] ?? []
    vote?.votersAbstaining = sequences["abstaining"] ?? []
    return Resolution(
      symbol: symbol, title: texts["title"] ?? "", organ: texts["organ"].map(Organ.init(name:)), session: session,
      agendaItem: texts["agenda_item"] ?? "", language: language, adopted: adopted, meeting: texts["meeting"] ?? "",
      vote: vote, origin: texts["origin"] ?? "", proceedings: proceedings, paragraphs: paragraphs)
  }

  /// Takes the value of a key; false when it is none for that key.
  mutating func take(_ text: String, for key: String) -> Bool {
    switch key {
    case "symbol":
      symbol = Symbol(text)
      return symbol != nil
    case "session":
      session = Session(text)
      return session != nil
    case "language":
      language = Language(rawValue: text)
      return language != nil
    case "adopted":
      adopted = CalendarDate(iso: text)
      return adopted != nil
    case "vote":
      vote = HeaderVote.read(text)
      return vote != nil
    default:
      texts[key] = text
      return true
    }
  }
}
