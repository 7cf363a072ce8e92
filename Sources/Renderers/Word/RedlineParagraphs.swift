import OfficeOpenXML
import ResolutionDiff
import ResolutionModel

/// Turns the steps of a redline into blocks of a Word file.
struct RedlineParagraphs {
  private let diff: StructuralDiff
  private let hasComments: Bool
  private let oldLocators: [Locator]
  private let newLocators: [Locator]
  private let oldNotes: RedlineNotes
  private let newNotes: RedlineNotes
  /// The numbers of moves, each joining two places.
  private var moves: [Int: Int] = [:]

  init(_ diff: StructuralDiff, hasComments: Bool) {
    self.diff = diff
    self.hasComments = hasComments
    oldLocators = diff.old.locators
    newLocators = diff.new.locators
    oldNotes = RedlineNotes(diff.old.paragraphs)
    newNotes = RedlineNotes(diff.new.paragraphs)
  }

  mutating func blocks(of step: RedlineOrder.Step) -> [DraftBlock] {
    switch step {
    case .pair(let old, let new, let change):
      return pair(old, new, comment(diff.changes[change]))
    case .deleted(let old, let change):
      return single(diff.old.paragraphs[old], oldNotes.forms[old], .deleted, comment(diff.changes[change]))
    case .inserted(let new, let change):
      return single(diff.new.paragraphs[new], newNotes.forms[new], .inserted, comment(diff.changes[change]))
    case .movedFrom(let old, let new, _):
      return single(diff.old.paragraphs[old], oldNotes.forms[old], .movedFrom(number(of: new)), "")
    case .movedTo(_, let new, let change):
      return single(
        diff.new.paragraphs[new], newNotes.forms[new], .movedTo(number(of: new)), comment(diff.changes[change]))
    }
  }

  /// Two numbers for each move: a heading is two paragraphs.
  private mutating func number(of new: Int) -> Int {
    if let number = moves[new] { return number }
    moves[new] = moves.count * 2 + 1
    return moves[new] ?? 1
  }

  /// A paragraph that stands on one side only, or here only.
  private func single(
    _ paragraph: Paragraph, _ notes: [RedlineNotes.Form], _ fate: DraftFate, _ comment: String
  ) -> [DraftBlock] {
    if let table = paragraph.table { return [.table(RedlineTable.table(table, notes, RedlineTable.fate(fate)))] }
    var body = RedlineRuns()
    body.write(paragraph, notes, fate)
    if paragraph.kind == .heading { return heading(paragraph, body.runs, fate, comment) }
    let label = paragraph.label.map { [DraftRun("\($0)\t", RunFormat(), fate)] } ?? []
    return [.paragraph(block(paragraph, label + body.runs, fate, comment))]
  }

  private func block(
    _ paragraph: Paragraph, _ runs: [DraftRun], _ fate: DraftFate, _ comment: String
  ) -> DraftParagraph {
    let indent = paragraph.kind == .heading ? 0 : paragraph.depth
    return DraftParagraph(style(paragraph), indent: indent, runs, mark: fate, comment: comment)
  }

  /// A heading that stands on one side only; its label is a paragraph of its own.
  private func heading(
    _ paragraph: Paragraph, _ runs: [DraftRun], _ fate: DraftFate, _ comment: String
  ) -> [DraftBlock] {
    guard let label = paragraph.label else { return [.paragraph(block(paragraph, runs, fate, comment))] }
    let first = block(paragraph, [DraftRun(label, RunFormat(), fate)], fate, "")
    let second = block(paragraph, runs, fate.next, comment)
    return paragraph.text.isEmpty ? [.paragraph(first)] : [.paragraph(first), .paragraph(second)]
  }

  private func pair(_ old: Int, _ new: Int, _ comment: String) -> [DraftBlock] {
    let (a, b) = (diff.old.paragraphs[old], diff.new.paragraphs[new])
    guard a.table == nil, b.table == nil, (a.kind == .heading) == (b.kind == .heading) else {
      if a.table != nil, a.table == b.table, oldNotes.forms[old] == newNotes.forms[new], let table = b.table {
        return [.table(RedlineTable.table(table, newNotes.forms[new], .kept))]
      }
      return single(a, oldNotes.forms[old], .deleted, "") + single(b, newNotes.forms[new], .inserted, comment)
    }
    let words = diff.changes.lazy.flatMap(\.links).first { $0.old == old && $0.new == new }?.words ?? []
    var body = RedlineRuns()
    body.write(words, a, oldNotes.forms[old], b, newNotes.forms[new])
    if b.kind == .heading { return heading(a, b, body.runs, comment) }
    let runs = labels(a.label, b.label) + body.runs
    return [.paragraph(block(b, runs, .kept, comment))]
  }

  /// A heading whose label stands in a paragraph of its own.
  private func heading(_ old: Paragraph, _ new: Paragraph, _ runs: [DraftRun], _ comment: String) -> [DraftBlock] {
    var blocks: [DraftBlock] = []
    let labels = [old.label ?? "", new.label ?? ""]
    if labels != ["", ""] {
      let fate: DraftFate = labels[0].isEmpty ? .inserted : labels[1].isEmpty ? .deleted : .kept
      let runs =
        labels[0] == labels[1]
        ? [DraftRun(labels[1])]
        : [DraftRun(labels[0], RunFormat(), .deleted), DraftRun(labels[1], RunFormat(), .inserted)]
      blocks.append(
        .paragraph(DraftParagraph(style(new), runs.filter { $0.content != .text("") }, mark: fate)))
    }
    if !old.text.isEmpty || !new.text.isEmpty {
      let fate: DraftFate = old.text.isEmpty ? .inserted : new.text.isEmpty ? .deleted : .kept
      blocks.append(.paragraph(DraftParagraph(style(new), runs, mark: fate, comment: comment)))
    }
    return blocks
  }

  /// The typed numbers of both sides.
  private func labels(_ old: String?, _ new: String?) -> [DraftRun] {
    if old == new { return new.map { [DraftRun("\($0)\t")] } ?? [] }
    return [
      old.map { DraftRun("\($0)\t", RunFormat(), .deleted) }, new.map { DraftRun("\($0)\t", RunFormat(), .inserted) },
    ]
    .compactMap { $0 }
  }

  private func style(_ paragraph: Paragraph) -> DraftStyle {
    guard paragraph.kind == .heading else { return .text }
    let styles: [DraftStyle] = [.headingChapter, .heading1, .heading2, .heading3, .heading4]
    return styles[min(max(0, paragraph.depth), styles.count - 1)]
  }

  /// What a comment says of a change: its kind and why; nothing for what stayed.
  private func comment(_ change: Change) -> String {
    guard hasComments, change.kind != .same || change.isMoved else { return "" }
    let place = change.new.first.map { newLocators[$0] } ?? change.old.first.map { oldLocators[$0] }
    var parts = [(place.map { "\($0) " } ?? "") + change.kind.rawValue]
    if change.isMoved {
      let from = change.old.map { oldLocators[$0].description }.joined(separator: ", ")
      parts.append("moved from \(from)")
    }
    switch change.opener?.strength {
    case let steps? where steps < 0: parts.append("softened")
    case let steps? where steps > 0: parts.append("hardened")
    default: break
    }
    return ([parts.joined(separator: ", ")] + change.reasons).joined(separator: ": ")
  }
}

extension DraftFate {
  /// The same fate, in the second paragraph of a move.
  fileprivate var next: DraftFate {
    switch self {
    case .movedFrom(let number): .movedFrom(number + 1)
    case .movedTo(let number): .movedTo(number + 1)
    case .kept, .inserted, .deleted: self
    }
  }
}
