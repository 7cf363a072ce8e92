import ResolutionDiff
import ResolutionModel

/// The changes of a comparison by the part of the text they stand in, each in the order of the comparison.
///
/// A part is the preamble, the operative part, or a division such as an annex; what was dropped counts where it stood.
struct DiffParts {
  struct Part {
    let name: String
    var changes: [Change]
  }

  /// By the order in which they first occur.
  private(set) var all: [Part] = []

  init(_ diff: StructuralDiff) {
    let names = (old: DiffParts.names(diff.old.paragraphs), new: DiffParts.names(diff.new.paragraphs))
    var places: [String: Int] = [:]
    for change in diff.changes {
      guard let name = change.new.first.map({ names.new[$0] }) ?? change.old.first.map({ names.old[$0] }) else {
        continue
      }
      if let place = places[name] {
        all[place].changes.append(change)
      } else {
        places[name] = all.count
        all.append(Part(name: name, changes: [change]))
      }
    }
  }

  /// The part's name for every paragraph; a heading or table stands in the part of the paragraph after it.
  private static func names(_ paragraphs: [Paragraph]) -> [String] {
    var next = "Text"
    let names = paragraphs.reversed().map { paragraph in
      if let name = name(of: paragraph) { next = name }
      return next
    }
    return names.reversed()
  }

  private static func name(of paragraph: Paragraph) -> String? {
    if !paragraph.divisions.isEmpty { return paragraph.divisions.map(name(of:)).joined(separator: ", ") }
    return switch paragraph.kind {
    case .formula, .preambular: "Preamble"
    case .operative: "Operative part"
    case .unnumbered, .heading, .table: nil
    }
  }

  private static func name(of division: Division) -> String {
    switch division {
    case .part(let letter): "Part \(letter)"
    case .section(let number): "Section \(number)"
    case .annex(let number): "Annex \(number)"
    case .draft(let number): "Draft resolution \(number)"
    }
  }
}
