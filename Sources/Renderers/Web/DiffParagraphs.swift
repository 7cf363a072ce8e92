import ResolutionDiff
import ResolutionModel

/// The words of a change as HTML: one piece for each linked pair, or for each paragraph that stands alone.
struct DiffParagraphs {
  let diff: StructuralDiff
  private let writer = HTMLWriter()

  init(_ diff: StructuralDiff) {
    self.diff = diff
  }

  func paragraphs(of change: Change) -> [[String: Any]] {
    switch change.kind {
    case .added: change.new.map { whole(diff.new.paragraphs[$0], .inserted) }
    case .deleted: change.old.map { whole(diff.old.paragraphs[$0], .deleted) }
    case .same: change.new.map { whole(diff.new.paragraphs[$0], .plain) }
    case .technical, .editorial, .substantive:
      zip(change.links, WordLayout.runs(of: change)).map { link, runs in piece(link, runs) }
    }
  }

  private func piece(_ link: Link, _ runs: [StyledRun]) -> [String: Any] {
    let (old, new) = (diff.old.paragraphs[link.old], diff.new.paragraphs[link.new])
    let label = PrintedLabels.runs(old: old.label, new: new.label)
    let words = OpenerRuns(old: old, new: new).mark(runs)
    return ["style": style(of: new), "content": writer.write(label + words)]
  }

  private func whole(_ paragraph: Paragraph, _ role: Role) -> [String: Any] {
    if let table = paragraph.table {
      return ["style": "d0", "content": HTMLTable.write(table, role)]
    }
    let label = paragraph.label.map { [StyledRun($0 + " ", role)] } ?? []
    let text = OpenerRuns(old: paragraph, new: paragraph).mark([StyledRun(paragraph.text, role)])
    let notes = paragraph.notes.map { note in
      "<span class=\"note\">" + writer.write([StyledRun("\(note.marker)\u{2002}\(note.text)", role)]) + "</span>"
    }
    return ["style": style(of: paragraph), "content": writer.write(label + text) + notes.joined()]
  }

  private func style(of paragraph: Paragraph) -> String {
    if paragraph.table != nil { return "grid" }
    return paragraph.kind == .heading ? "heading" : "d\(min(paragraph.depth, 4))"
  }
}

/// The printed numbers in front of a paragraph's words.
enum PrintedLabels {
  static func runs(old: String?, new: String?) -> [StyledRun] {
    if old == new { return new.map { [StyledRun($0 + " ")] } ?? [] }
    return [old.map { StyledRun($0, .deleted, part: .label) }, new.map { StyledRun($0, .inserted, part: .label) }]
      .compactMap { $0 }
      + [StyledRun(" ")]
  }
}
