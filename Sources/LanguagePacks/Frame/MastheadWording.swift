import ResolutionModel

/// The lines above a resolution's heading.
package struct MastheadWording: Sendable {
  /// `United Nations`, as every source prints it.
  package let publishers: [String]
  /// `Distr.: General`.
  package let distributions: [String]
  /// `Original: {language}`.
  package let originals: [WordingPattern]
  /// `Agenda item {item}`, singular and plural.
  package let agendaItems: [WordingPattern]
  /// `{ordinal} session`, with the ordinal in words or figures.
  package let sessions: [WordingPattern]
  /// `{year} session`.
  package let yearSessions: [WordingPattern]
  /// `{ordinal} special session`.
  package let specialSessions: [WordingPattern]
  /// `{ordinal} emergency special session`.
  package let emergencySessions: [WordingPattern]

  private let ordinals: SessionOrdinals
  private let folding: FoldedText.Folding

  init(_ data: LanguageData, ordinals: SessionOrdinals, folding: FoldedText.Folding) {
    self.ordinals = ordinals
    self.folding = folding
    publishers = data.values("masthead", "publisher")
    distributions = data.values("masthead", "distribution")
    originals = data.patterns("masthead", "original")
    agendaItems = data.patterns("masthead", "agenda-item")
    sessions = data.patterns("masthead", "session")
    yearSessions = data.patterns("masthead", "session-year")
    specialSessions = data.patterns("masthead", "session-special")
    emergencySessions = data.patterns("masthead", "session-emergency")
  }

  /// The session that is the whole of `line`; nil when it is no session line.
  package func session(of line: some StringProtocol) -> Session? {
    var reader = WordingReader(line, folding: folding)
    if let number = number(emergencySessions, &reader) { return Session(number, kind: .emergencySpecial) }
    if let number = number(specialSessions, &reader) { return Session(number, kind: .special) }
    return (number(yearSessions, &reader) ?? number(sessions, &reader)).map { Session($0) }
  }

  /// The item in an agenda item line, as printed: `109 (b)`; nil when it is no such line.
  package func agendaItem(of line: some StringProtocol) -> String? {
    var reader = WordingReader(line, folding: folding)
    for pattern in agendaItems {
      if let item = reader.read(pattern.pieces)?[.item], item.utf8.contains(where: isDigit) { return item }
    }
    return nil
  }

  /// The session line in words (`Seventy-seventh session`), in lower case but for the first letter; nil where the
  /// language has no words for the number.
  package func line(for session: Session) -> String? {
    let (patterns, value): ([WordingPattern], [WordingPattern.Slot: String]?) =
      switch session.kind {
      case .regular where session.number > SessionOrdinals.highest:
        (yearSessions, [.year: String(session.number)])
      case .regular: (sessions, ordinalValue(session))
      case .special: (specialSessions, ordinalValue(session))
      case .emergencySpecial: (emergencySessions, ordinalValue(session))
      }
    guard let pattern = patterns.first, let value else { return nil }
    let line = pattern.filled(value)
    return line.prefix(1).uppercased() + line.dropFirst()
  }

  private func ordinalValue(_ session: Session) -> [WordingPattern.Slot: String]? {
    ordinals.words(for: session.number, .masthead).map { [.ordinal: $0] }
  }

  private func number(_ patterns: [WordingPattern], _ line: inout WordingReader) -> Int? {
    for pattern in patterns {
      guard let found = line.read(pattern.pieces) else { continue }
      if let year = found[.year], year.utf8.count == 4, let number = Int(year) { return number }
      if let words = found[.ordinal], let number = ordinals.number(of: words) { return number }
      if let figures = found[.number], figures.utf8.count <= 3, let number = Int(figures), number > 0 { return number }
    }
    return nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
