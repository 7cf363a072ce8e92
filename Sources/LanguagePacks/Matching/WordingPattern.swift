/// A wording with places to fill: `{ordinal} session`, `Agenda item {item}`.
package struct WordingPattern: Hashable, Sendable {
  /// What fills a place.
  package enum Slot: String, Hashable, Sendable {
    case ordinal, number, year, month, day, item, date, language, document, committee, organ, unit
    case inFavour = "in-favour"
    case against, abstaining
  }

  enum Piece: Hashable, Sendable {
    case literal(String)
    case slot(Slot)
  }

  /// As the data have it.
  package let source: String
  let pieces: [Piece]

  package init(_ source: String) {
    self.source = source
    pieces = WordingPattern.parse(source)
  }

  /// The wording with its places filled; a slot without a value stays empty.
  package func filled(_ values: [Slot: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .slot(let slot): values[slot] ?? ""
      }
    }.joined()
  }

  /// What fills the places when the whole of `line` is this wording (folded); nil when it is not.
  package func match(_ line: some StringProtocol, folding: FoldedText.Folding = .plain) -> [Slot: String]? {
    var reader = WordingReader(line, folding: folding)
    return reader.read(pieces)
  }

  private static func parse(_ source: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let slot = Slot(rawValue: String(rest[rest.index(after: open)..<close]))
    {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(.slot(slot))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    return pieces
  }
}
