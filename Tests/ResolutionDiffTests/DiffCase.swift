import Foundation
import ResolutionDiff
import ResolutionModel

/// A case file: two texts and what the differ says of them.
///
///     language en                     optional
///     old A/RES/61/402 2006-12-12
///     F  The General Assembly,
///     PP Recalling its resolution 60/11 of 2 December 2005,^[A/60/5.]
///     1. Requests …
///     (a) To …
///     new A/RES/62/377 2007-12-18
///     …
///     expected
///     technical PP1 → PP1 | Recalling its resolution [-60/11 of 2 December 2005-]{+61/402 of 12 December 2006+},
///
/// An expected line holds the kind, the locators (`–` for a side that has none), `moved` where it is, and after `|` the
/// words of the only link, if they are to be looked at; `{a≈b}` is an equal run whose print differs.
struct DiffCase {
  let old: Resolution
  let new: Resolution
  let expected: [String]
  /// What a drafter would say, where the differ does not: lines after `wanted`.
  let wanted: [String]

  init(_ text: String) {
    var language = Language.english
    var sections: [[String]] = []
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("language ") {
        language = Language(code: String(line.dropFirst(9))) ?? .english
      } else if line.hasPrefix("old ") || line.hasPrefix("new ") || line == "expected" || line == "wanted" {
        sections.append([line])
      } else if !sections.isEmpty {
        sections[sections.count - 1].append(line)
      }
    }
    old = DiffCase.resolution(sections.first ?? [], language)
    new = DiffCase.resolution(sections.dropFirst().first ?? [], language)
    expected = Array((sections.dropFirst(2).first ?? []).dropFirst())
    wanted = Array((sections.dropFirst(3).first ?? []).dropFirst())
  }

  private static func resolution(_ lines: [String], _ language: Language) -> Resolution {
    let head = (lines.first ?? "").split(separator: " ").map(String.init)
    let symbol = head.count > 1 ? Symbol(head[1]) : nil
    return Resolution(
      symbol: symbol, organ: symbol?.organ, session: symbol?.session, language: language,
      adopted: head.count > 2 ? CalendarDate(iso: head[2]) : nil, paragraphs: lines.dropFirst().map(paragraph))
  }

  private static func paragraph(_ line: String) -> Paragraph {
    let label = String(line.prefix { $0 != " " })
    let (text, notes) = footnotes(String(line.dropFirst(label.count)).trimmingCharacters(in: .whitespaces))
    switch label {
    case "F": return Paragraph(kind: .formula, text: text)
    case "PP": return Paragraph(kind: .preambular, text: text, notes: notes)
    case "U": return Paragraph(kind: .unnumbered, text: text, notes: notes)
    case "H": return Paragraph(kind: .heading, text: text)
    case "ANNEX": return Paragraph(kind: .unnumbered, divisions: [.annex(1)], text: text, notes: notes)
    case "TABLE": return Paragraph(kind: .table, text: "", table: table(text))
    case "OP": return Paragraph(kind: .operative, text: text, notes: notes)
    default:
      let depth = label.hasPrefix("(") ? 1 : 0
      return Paragraph(kind: .operative, depth: depth, label: label, text: text, notes: notes)
    }
  }

  /// `a b|c d / e f|g h` as two rows of two cells.
  private static func table(_ text: String) -> Table {
    Table(
      rows: text.components(separatedBy: " / ").map { row in
        row.split(separator: "|").map { Table.Cell(String($0)) }
      })
  }

  private static func footnotes(_ text: String) -> (String, [Footnote]) {
    var (plain, notes, rest) = ("", [Footnote](), text[...])
    while let open = rest.range(of: "^["), let close = rest[open.upperBound...].firstIndex(of: "]") {
      plain += rest[..<open.lowerBound]
      let note = String(rest[open.upperBound..<close])
      notes.append(Footnote(marker: "\(notes.count + 1)", offset: plain.unicodeScalars.count, text: note))
      rest = rest[rest.index(after: close)...]
    }
    return (plain + rest, notes)
  }
}

/// What the differ says, in the words of a case file.
struct DiffPrint {
  let diff: StructuralDiff

  /// One line for each change; the words only where `withWords` says so for its place.
  func lines(withWords: (Int) -> Bool) -> [String] {
    let (old, new) = (diff.old.locators, diff.new.locators)
    return diff.changes.enumerated().map { index, change in
      let sides = [change.old.map { "\(old[$0])" }, change.new.map { "\(new[$0])" }]
        .map { $0.isEmpty ? "–" : $0.joined(separator: ", ") }.joined(separator: " → ")
      let moved = change.isMoved ? " moved" : ""
      let words = withWords(index) ? " | " + change.links.map { marked($0.words) }.joined(separator: " ¶ ") : ""
      return "\(change.kind.rawValue) \(sides)\(moved)\(words)"
    }
  }

  private func marked(_ words: [WordRun]) -> String {
    words.map { run in
      switch run.operation {
      case .equal: run.oldText.map { "{\($0)≈\(run.text)}" } ?? run.text
      case .delete: run.wordClass == .note ? "[-^[\(run.text)]-]" : "[-\(run.text)-]"
      case .insert: run.wordClass == .note ? "{+^[\(run.text)]+}" : "{+\(run.text)+}"
      }
    }.joined().replacingOccurrences(of: "-][-", with: "").replacingOccurrences(of: "+}{+", with: "")
  }
}
