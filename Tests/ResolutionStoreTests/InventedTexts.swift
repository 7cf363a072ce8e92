import ResolutionModel

@testable import ResolutionStore

/// Resolutions on lighthouses and tides that no organ has adopted.
enum InventedTexts {
  static func symbol(_ text: String) throws -> Symbol {
    guard let symbol = Symbol(text) else { throw ArchiveError.damaged("no symbol: \(text)") }
    return symbol
  }

  static func text(
    _ symbol: String, _ title: String, _ adopted: String?, language: Language = .english, body: String = "keepers",
    format: ImportedDocument.Format = .akomaNtoso, file: String? = nil, reader: String = "1"
  ) throws -> IncomingText {
    let symbol = try self.symbol(symbol)
    let isFrench = language == .french
    let resolution = Resolution(
      symbol: symbol, title: title, organ: .generalAssembly, session: symbol.session, agendaItem: "12",
      language: language, adopted: adopted.flatMap { CalendarDate(iso: $0) }, meeting: "77",
      vote: Vote(outcome: .withoutVote),
      paragraphs: [
        Paragraph(kind: .formula, text: isFrench ? "L’Assemblée générale," : "The General Assembly,"),
        Paragraph(
          kind: .preambular, opener: isFrench ? "Rappelant" : "Recalling",
          text: isFrench ? "Rappelant l’importance des phares," : "Recalling the importance of lighthouses,"),
        Paragraph(
          kind: .operative, label: "1.", opener: isFrench ? "Félicite" : "Commends",
          text: (isFrench ? "Félicite " : "Commends ") + body + ";"),
        Paragraph(
          kind: .operative, label: "2.", opener: isFrench ? "Décide" : "Decides",
          text: isFrench ? "Décide de rester saisie de la question." : "Decides to remain seized of the matter."),
      ])
    let name = file ?? "\(symbol.gitRefName.split(separator: "/").joined(separator: "_")).\(language.code)"
    let bytes = Array("\(name)\(body)\(format)".utf8)
    return IncomingText(resolution, from: SourceFile(name: name, bytes: bytes, format: format, reader: reader))
  }

  /// Five years of one subject and a year of another, in two languages.
  static func series() throws -> [IncomingText] {
    [
      try text("A/RES/56/120", "Lighthouses", "2001-12-19", body: "the keepers"),
      try text("A/RES/57/168", "Lighthouses", "2002-12-18", body: "the keepers and their families"),
      try text("A/RES/58/135", "Lighthouses", "2003-12-22", body: "the keepers, and their families"),
      try text(
        "A/RES/58/135", "Phares", "2003-12-22", language: .french, body: "les gardiens et leurs familles"),
      try text("A/RES/58/10", "Tides", "2003-11-21", body: "the moon"),
    ]
  }

  /// One topic for each title, that of the first language; in order of date and symbol.
  static func byTitle(_ stored: StoredTexts, _ decisions: [TopicDecision]) throws(ArchiveError) -> [Topic] {
    let texts = try stored.all()
    var groups: [String: [(CalendarDate?, Symbol)]] = [:]
    for (symbol, languages) in texts {
      let first = languages.sorted { $0.key < $1.key }.first?.value
      let decided = decisions.first { $0.symbol == symbol }?.topic
      let home = decided.flatMap { Symbol($0) }.flatMap { texts[$0]?[.english]?.title }
      groups[home ?? decided ?? first?.title ?? "", default: []].append((first?.adopted, symbol))
    }
    return groups.map { title, members in
      let latest = CalendarDate(iso: "9999-12-31")
      let sorted = members.sorted { left, right in
        guard let a = left.0 ?? latest, let b = right.0 ?? latest, a != b else { return left.1 < right.1 }
        return a < b
      }
      return Topic(slug: title.lowercased(), title: title, members: sorted.map(\.1))
    }
  }
}
