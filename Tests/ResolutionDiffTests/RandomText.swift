import GeneratedResolutions
import ResolutionModel

/// Makes resolutions out of a small vocabulary, and successors of them with known edits.
struct RandomText {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let openers = ["Recalling", "Noting with concern", "Welcoming", "Requests", "Also urges", "Decides"]
  private static let words = [
    "hives", "the", "of", "roof", "and", "honey", "queen", "Member States", "to", "on", "swarm", "pollen", "62/377",
    "12 December 2006", "sixty-second session", "A/61/45", "per cent", "1,250", "neighbours", "a", "meadow", "city’s",
    "l’abeille", "蜂房", "пчела", "بسملة", "co-operation", "“quoted”", "smoke", "–", "veil", "(frames)",
  ]

  mutating func paragraph() -> Paragraph {
    let kind = Paragraph.Kind.allCases.randomElement(using: &generator) ?? .operative
    if kind == .table { return Paragraph(kind: .table, text: "", table: table()) }
    let opener = RandomText.openers.randomElement(using: &generator) ?? ""
    let text = ([opener] + words(Int.random(in: 0...30, using: &generator))).joined(separator: " ") + ";"
    let notes = Bool.random(using: &generator) ? [] : [Footnote(marker: "1", offset: 9, text: "A/\(count())/5.")]
    return Paragraph(
      kind: kind, depth: Int.random(in: 0...2, using: &generator), opener: opener, text: text, notes: notes)
  }

  mutating func resolution(paragraphs: Int) -> Resolution { Sample.old((0..<paragraphs).map { _ in paragraph() }) }

  /// A resolution in parts with an annex, every part as long as the others.
  mutating func dividedResolution(paragraphs: Int) -> Resolution {
    let divisions: [[Division]] = [[], [.part("A")], [.part("B"), .section(1)], [.annex(1)]]
    return Sample.old(
      (0..<paragraphs).map { index in
        var paragraph = paragraph()
        paragraph.divisions = divisions[index * divisions.count / paragraphs]
        return paragraph
      })
  }

  /// A text with paragraphs edited, dropped, added, moved, repeated, split and merged.
  mutating func successor(of old: Resolution) -> Resolution {
    var paragraphs = old.paragraphs.flatMap { fate(of: $0) }
    for _ in 0..<Int.random(in: 0...2, using: &generator) where paragraphs.count > 1 {
      let moved = paragraphs.remove(at: Int.random(in: 0..<paragraphs.count, using: &generator))
      paragraphs.insert(moved, at: Int.random(in: 0...paragraphs.count, using: &generator))
    }
    return Sample.new(paragraphs)
  }

  private mutating func fate(of paragraph: Paragraph) -> [Paragraph] {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return []
    case 1: return [paragraph, self.paragraph()]
    case 2: return [paragraph, paragraph]
    case 3, 4, 5: return [edited(paragraph)]
    case 6: return halves(of: paragraph)
    default: return [paragraph]
    }
  }

  private mutating func edited(_ paragraph: Paragraph) -> Paragraph {
    var result = paragraph
    var parts = paragraph.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...parts.count, using: &generator)
      if place < parts.count, Bool.random(using: &generator) { parts.remove(at: place) }
      parts.insert(contentsOf: words(Int.random(in: 0...3, using: &generator)), at: min(place, parts.count))
    }
    result.text = parts.joined(separator: Bool.random(using: &generator) ? " " : "\u{A0}")
    return result
  }

  private func halves(of paragraph: Paragraph) -> [Paragraph] {
    let words = paragraph.text.split(separator: " ").map(String.init)
    var (first, second) = (paragraph, paragraph)
    first.text = words.prefix(words.count / 2).joined(separator: " ")
    second.text = words.dropFirst(words.count / 2).joined(separator: " ")
    return [first, second]
  }

  private mutating func table() -> Table {
    Table(rows: (0..<2).map { _ in (0..<3).map { _ in Table.Cell(words(2).joined(separator: " ")) } })
  }

  private mutating func words(_ count: Int) -> [String] {
    (0..<count).map { _ in RandomText.words.randomElement(using: &generator) ?? "" }
  }

  private mutating func count() -> Int { Int.random(in: 60...63, using: &generator) }
}
