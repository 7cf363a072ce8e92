import LanguagePacks
import ResolutionModel

/// What the stages of reading have made of a text, in the order they come.
struct PlainTextReading {
  let printed: PrintedText
  /// What each line is.
  private(set) var roles: [LineRole]
  /// The line on which the resolution proper begins.
  let bodyStart: Int
  private(set) var notes: [PageNote]
  private(set) var marks: [NoteMark]
  private(set) var particulars: Particulars
  private(set) var blocks: [BodyBlock]
  private(set) var warnings: [ImportWarning] = []

  /// Nil when the text has no place where a resolution could begin.
  init?(_ printed: PrintedText) {
    self.printed = printed
    let furniture = PageFurniture(of: printed)
    guard let start = furniture.bodyStart else { return nil }
    bodyStart = start
    let noted = PageNotes(printed: printed, roles: furniture.roles, bodyStart: start)
    roles = noted.roles
    notes = noted.notes
    let running = noted.roles.indices.filter { $0 >= start && noted.roles[$0] == .body }
    marks = NoteMarks(printed: printed, notes: noted.notes, lines: running).find()
    blocks = []
    particulars = Particulars()
    readParticulars(symbol: furniture.symbol)
    readBody()
    warnUnplaced()
  }

  private mutating func readParticulars(symbol: Symbol?) {
    let top = max(0, bodyStart - printed.thresholds.mastheadLines)
    let lines = (top..<bodyStart).filter { roles[$0] == .body }
    var reader = MastheadReader(lines, in: printed)
    let unknown = Set(reader.read().map(\.line))
    for line in lines where !unknown.contains(line) { roles[line] = .particulars }
    particulars = reader.particulars
    particulars.symbol = symbol ?? particulars.symbol
    if particulars.organ == nil || particulars.symbol == nil {
      particulars.complete(number: reader.number, formula: formulaOrgan)
    }
    particulars.session = particulars.session ?? particulars.symbol?.session
  }

  /// The organ of the first formula.
  private var formulaOrgan: Organ? {
    let end = min(printed.lines.count, bodyStart + printed.thresholds.headingLines + 1)
    return (bodyStart..<end).lazy.compactMap { printed.formulas.organ(of: printed.text.content($0))?.organ }.first
  }

  private mutating func readBody() {
    let lines = BodyLineCollection.lines(of: printed, roles: roles, from: bodyStart, marks: marks)
    var attachment = LabelAttachment(lines)
    var reader = BodyReader(attachment.joinedLines())
    reader.read()
    blocks = reader.blocks
    warnings = reader.warnings
    let closing = ClosingReader(printed: printed)
    for group in reader.closings {
      closing.read(group, into: &particulars)
      for line in group { roles[line] = .closing }
    }
    particulars.completeCouncilSymbol()
    let unplaced = Set(reader.unplaced + attachment.lost)
    for line in roles.indices where line >= bodyStart && roles[line] == .body && !unplaced.contains(line) {
      roles[line] = .paragraph
    }
  }

  /// What is still without a place is told, never dropped.
  private mutating func warnUnplaced() {
    for line in roles.indices where roles[line] == .body {
      warnings.append(
        ImportWarning(.unplaced, printed.text.string(line: line), line: printed.lines[line].number))
    }
  }
}

extension PlainTextReading {
  /// Whether there is anything of a resolution: a formula, a numbered paragraph or an opener.
  var isResolution: Bool {
    blocks.contains { block in
      switch block.kind {
      case .formula: true
      case .operative: true
      case .preambular: startsWithOpener(block)
      case .unnumbered, .heading, .table: false
      }
    }
  }

  private func startsWithOpener(_ block: BodyBlock) -> Bool {
    guard let first = block.pieces.first else { return false }
    return printed.pack.openerLength(of: printed.text.string(first), in: .preambular) > 0
  }
}
