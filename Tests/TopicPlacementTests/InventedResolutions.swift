import ResolutionModel

/// Resolutions on harbours, dikes and islands that no organ has adopted.
struct InventedResolutions {
  private(set) var texts: [Symbol: [Language: Resolution]] = [:]

  struct NoSymbol: Error {
    let text: String
  }

  static func symbol(_ text: String) throws -> Symbol {
    guard let symbol = Symbol(text) else { throw NoSymbol(text: text) }
    return symbol
  }

  mutating func add(
    _ symbol: String, _ title: String, _ adopted: String? = nil, language: Language = .english, _ paragraphs: [String]
  ) throws {
    let symbol = try Self.symbol(symbol)
    texts[symbol, default: [:]][language] = Resolution(
      symbol: symbol, title: title, organ: symbol.organ, session: symbol.session, language: language,
      adopted: adopted.flatMap { CalendarDate(iso: $0) },
      paragraphs: paragraphs.map { Paragraph(kind: .operative, text: $0) })
  }

  /// Wordings that many texts share.
  static let formulas = [
    "Reaffirming the purposes and principles of the Charter of the United Nations,",
    "Bearing in mind that States have the primary responsibility for the well-being of their peoples,",
  ]

  static let harbours = [
    "Recognizing that small harbours are the livelihood of many coastal communities,",
    "Concerned that sand silts up the entrances of small harbours faster than they are dredged,",
    "Requests the Secretary-General to assist coastal States in dredging the entrances of their small harbours;",
    "Invites Governments to share soundings of harbour entrances with one another and with seafarers;",
    "Encourages the training of pilots for small harbours, in particular of women and young people;",
    "Decides to keep the state of small harbours under review at its fifty-seventh session.",
  ]

  /// A subject of three years that is renamed once, with two texts on other subjects beside it.
  static func series() throws -> InventedResolutions {
    var all = InventedResolutions()
    try all.add("A/RES/56/20", "Dredging of small harbours", "2001-12-10", formulas + harbours)
    let second =
      ["Recalling its resolution 56/20 of 10 December 2001 on the dredging of small harbours,"] + harbours.dropLast()
      + [
        "Decides to keep the state of small harbours under review at its fifty-eighth session."
      ]
    try all.add("A/RES/57/31", "Cooperation on the upkeep of small harbours", "2002-12-12", formulas + second)
    try all.add("A/RES/58/44", "Cooperation on the upkeep of small harbours", "2003-12-15", formulas + second)
    try all.add(
      "A/RES/57/32", "Dikes", "2002-12-12",
      formulas + [
        "Noting that dikes outlast those who build them when badgers are kept away from them,",
        "Requests the Secretary-General to report on the badgers that live in the dikes of Member States;",
      ])
    return all
  }
}
