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
    if paragraph.kind == .table { return table(paragraph, notes, RedlineTable.fate(fate)) }
    var body = RedlineRuns()
    body.write(paragraph, notes, fate)
    if paragraph.kind == .heading { return heading(paragraph, body.runs, fate, comment) }
    let label = paragraph.label.map { [DraftRun("\($0)\t", RunFormat(), fate)] } ?? []
    return [block(RedlineStyle.style(of: paragraph), label + body.runs, fate, comment)]
  }

  private func table(_ paragraph: Paragraph, _ notes: [RedlineNotes.Form], _ fate: DraftFate) -> [DraftBlock] {
    let label = paragraph.label.map {
      block(RedlineStyle.style(of: paragraph), [DraftRun($0, RunFormat(), fate)], fate, "")
    }
    return [label, .table(RedlineTable.table(paragraph, notes, fate))].compactMap { $0 }
  }

  private func block(_ style: DraftStyle, _ runs: [DraftRun], _ fate: DraftFate, _ comment: String) -> DraftBlock {
    .paragraph(DraftParagraph(style, runs, mark: fate, comment: comment))
  }

  /// A heading that stands on one side only; its label is a paragraph of its own.
  private func heading(
    _ paragraph: Paragraph, _ runs: [DraftRun], _ fate: DraftFate, _ comment: String
  ) -> [DraftBlock] {
    let style = RedlineStyle.style(of: paragraph)
    guard let label = paragraph.label else { return [block(style, runs, fate, comment)] }
    let number = [DraftRun(label, RunFormat(), fate)]
    guard !paragraph.text.isEmpty else {
      return [block(RedlineStyle.number(of: paragraph), number + runs, fate, comment)]
    }
    return [block(RedlineStyle.number(of: paragraph), number, fate, ""), block(style, runs, fate.next, comment)]
  }

  private func pair(_ old: Int, _ new: Int, _ comment: String) -> [DraftBlock] {
    let (a, b) = (diff.old.paragraphs[old], diff.new.paragraphs[new])
    if isSameTable(old, new) {
      return [.table(RedlineTable.table(b, former: a, newNotes.forms[new], .kept))]
    }
    guard RedlineParagraphs.haveOneShape(a, b) else {
      return single(a, oldNotes.forms[old], .deleted, "") + single(b, newNotes.forms[new], .inserted, comment)
    }
    let words = diff.changes.lazy.flatMap(\.links).first { $0.old == old && $0.new == new }?.words ?? []
    var body = RedlineRuns()
    body.write(words, a, oldNotes.forms[old], b, newNotes.forms[new])
    if b.kind == .heading { return heading(a, b, body.runs, comment) }
    let runs = labels(a.label, b.label, ending: "\t") + body.runs
    return [.paragraph(DraftParagraph(b, former: a, runs, comment))]
  }

  private func isSameTable(_ old: Int, _ new: Int) -> Bool {
    let (a, b) = (diff.old.paragraphs[old], diff.new.paragraphs[new])
    return a.kind == .table && b.kind == .table && a.table == b.table && a.label == nil && b.label == nil
      && oldNotes.forms[old] == newNotes.forms[new]
  }

  /// Whether one can be shown as the other edited: the same number of Word's paragraphs, none of them a table.
  private static func haveOneShape(_ a: Paragraph, _ b: Paragraph) -> Bool {
    guard a.kind != .table, b.kind != .table else { return false }
    guard a.kind == .heading || b.kind == .heading else { return true }
    return a.kind == b.kind && (a.label == nil) == (b.label == nil) && a.text.isEmpty == b.text.isEmpty
  }

  /// A heading whose label stands in a paragraph of its own.
  private func heading(_ old: Paragraph, _ new: Paragraph, _ runs: [DraftRun], _ comment: String) -> [DraftBlock] {
    let text = DraftParagraph(new, former: old, runs, comment)
    guard new.label != nil else { return [.paragraph(text)] }
    var number = text
    number.style = RedlineStyle.number(of: new)
    number.formerStyle = RedlineStyle.number(of: old) == number.style ? nil : RedlineStyle.number(of: old)
    number.runs = labels(old.label, new.label, ending: "")
    guard !new.text.isEmpty else {
      number.runs += runs
      return [.paragraph(number)]
    }
    number.comment = ""
    return [.paragraph(number), .paragraph(text)]
  }

  /// The typed numbers of both sides.
  private func labels(_ old: String?, _ new: String?, ending: String) -> [DraftRun] {
    if old == new { return new.map { [DraftRun($0 + ending)] } ?? [] }
    return [
      old.map { DraftRun($0 + ending, RunFormat(), .deleted) },
      new.map { DraftRun($0 + ending, RunFormat(), .inserted) },
    ]
    .compactMap { $0 }
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

extension DraftParagraph {
  /// A paragraph that stayed.
  fileprivate init(_ new: Paragraph, former: Paragraph, _ runs: [DraftRun], _ comment: String) {
    self.init(RedlineStyle.style(of: new), former: RedlineStyle.style(of: former), runs, comment: comment)
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
