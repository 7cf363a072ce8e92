import ResolutionModel

/// Texts that look like signs of the canonical text, of Markdown or of YAML.
package enum Nasty {
  package static let texts = [
    "", "x", "1. x", "1.", "12) x", "1.5 per cent", "# x", "#", "> x", "- x", "+", "---", "*", "**", "***x***", "\\",
    "\\\\", "[", "]", "[]", "[x] y", "^[", "^[x]", "^", "{*} x", "}", "|", "| a | b |", "<!-- PartB -->", "```table",
    "`", " ", "  ", " leading space", "trailing space ", "a  b", "&#32;", "&#32", "&", "& x", "R&D", "_x_", "a_b", "_",
    "~~", "(a) x", "(a)", "x.", "é", "«\u{A0}x\u{A0}»", "قرار", "第55/25号决议", "’1‘", "㈠", "a\u{338}", "\u{301}",
    "\u{FEFF}", "😀", "***", "* * *", "=", "==", "   (a) x", "true", "no", "null", "2003-12-22", "x: y", "x #y", "x:",
    "\"x\"", "'x'", "{x}", "[x, y]", "@x", "%x", "!x", "?", ": x", "a, b", "0x1F", "58", "1e3", "~", "\\n", "y",
  ]
  package static let labels: [String?] = [
    nil, "1.", "2.", "3.", "5 bis.", "(a)", "a)", "(aa)", "㈠", "’1‘", "–", "x", "II", "[", "]", "a b)", " ", "*.",
    "1 -", "#",
    "12.", "999999.", "1000000.", "_)", "^.", "(é)",
  ]
  package static let markers = ["1", "2", "3", "*", "**", "", "1/", "{", "}", "a b", "007", "1000000"]
  package static let divisions: [[Division]] = [
    [], [.part("A")], [.part("B")], [.part("B"), .section(1)], [.annex(1)], [.draft(9999), .annex(12), .section(3)],
  ]
}

/// Builds resolutions at random, most of them valid.
package struct GeneratedResolution {
  package var generator: SeededGenerator
  var nesting = Nesting()

  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  package mutating func resolution(paragraphs count: Int) -> Resolution {
    var resolution = Resolution(language: generator.pick(Language.allCases))
    fillHeader(&resolution)
    var divisions: [Division] = []
    for _ in 0..<count {
      if generator.chance(15) { divisions = generator.pick(Nasty.divisions) }
      let paragraph = paragraph(in: divisions)
      nesting.enter(paragraph)
      resolution.paragraphs.append(paragraph)
    }
    return resolution
  }

  /// One to three nasty texts in a row, or words.
  package mutating func text() -> String {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: generator.pick(Nasty.texts)
    case 1: generator.pick(Nasty.texts) + generator.pick(Nasty.texts)
    case 2: "Urges all keepers of lighthouses to " + generator.pick(Nasty.texts) + ";"
    default:
      (0..<40).map { _ in generator.pick(["of", "the", "lights,", "л’été", "(keep)", "其"]) }.joined(separator: " ")
    }
  }

  private mutating func paragraph(in divisions: [Division]) -> Paragraph {
    let text = text()
    var paragraph = Paragraph(kind: generator.pick(Paragraph.Kind.allCases), divisions: divisions, text: text)
    if let owner = nesting.owner(in: divisions), generator.chance(40) {
      paragraph.kind = owner
      paragraph.depth = Int.random(in: 1...2, using: &generator)
    }
    if paragraph.kind == .heading { paragraph.depth = Int.random(in: 0...4, using: &generator) }
    if generator.chance(50) { paragraph.label = generator.pick(Nasty.labels) }
    if paragraph.kind == .table {
      paragraph.text = ""
      paragraph.table = table()
    }
    let length = paragraph.text.unicodeScalars.count
    if generator.chance(50) {
      let end = Int.random(in: 0...min(length, 12), using: &generator)
      paragraph.opener = String(String.UnicodeScalarView(paragraph.text.unicodeScalars.prefix(end)))
    }
    paragraph.notes = notes(upTo: length)
    return paragraph
  }

  private mutating func notes(upTo length: Int) -> [Footnote] {
    guard generator.chance(30) else { return [] }
    let offsets = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Int.random(in: 0...length, using: &generator)
    }
    return offsets.sorted().map { Footnote(marker: generator.pick(Nasty.markers), offset: $0, text: text()) }
  }

  private mutating func table() -> Table {
    let isSimple = generator.chance(50)
    let width = Int.random(in: 0...3, using: &generator)
    let rows = (0..<Int.random(in: 0...3, using: &generator)).map { row in
      (0..<(isSimple ? width : Int.random(in: 0...3, using: &generator))).map { _ in
        var cell = Table.Cell(text(), isHeader: isSimple ? row == 0 : generator.chance(30))
        if !isSimple, generator.chance(30) {
          (cell.columns, cell.rows) = (Int.random(in: 1...1000, using: &generator), 2)
        }
        return cell
      }
    }
    return Table(rows: rows)
  }
}

extension GeneratedResolution {
  private mutating func fillHeader(_ resolution: inout Resolution) {
    if generator.chance(50) {
      resolution.symbol = Symbol(generator.pick(["A/RES/58/135", "A/RES/217 A (III)", "A/C.3/58/L.20/Rev.1"]))
    }
    if generator.chance(80) { resolution.title = text() }
    if generator.chance(50) { resolution.organ = generator.pick(Organ.known + [.other("Keepers’ Congress: second")]) }
    if generator.chance(50) { resolution.session = generator.pick([Session(58), Session(8, kind: .special)]) }
    if generator.chance(50) { resolution.agendaItem = text() }
    if generator.chance(50) { resolution.adopted = CalendarDate(year: 1946, month: 2, day: 1) }
    if generator.chance(50) { resolution.meeting = text() }
    if generator.chance(50) { resolution.origin = text() }
    if generator.chance(50) { resolution.vote = vote() }
    if generator.chance(50) {
      resolution.proceedings = (0..<3).map { _ in
        Proceeding(
          stage: generator.pick(Proceeding.Stage.allCases), date: generator.chance(50) ? resolution.adopted : nil,
          document: text(), paragraph: text(), actors: text())
      }
    }
  }

  private mutating func vote() -> Vote {
    var vote = Vote(outcome: generator.pick(Vote.Outcome.allCases))
    if generator.chance(50) { vote.inFavour = generator.pick([0, 148, 1948, 9999]) }
    if generator.chance(50) { vote.against = generator.pick([0, 12]) }
    if generator.chance(50) { vote.abstaining = 24 }
    if generator.chance(30) { vote.votersInFavour = [text(), text()] }
    if generator.chance(30) { vote.votersAgainst = [text()] }
    if generator.chance(30) { vote.votersAbstaining = [text(), "Yes", "No"] }
    return vote
  }
}
