import LanguagePacks
import ResolutionModel

/// Makes paragraphs of the lines of running text.
///
/// Each line either starts something (formula, division, heading, paragraph, closing) or goes on with the paragraph
/// before. The extensions hold one kind of start each.
struct BodyReader {
  /// Where in a resolution or one of its divisions the reader stands.
  enum Phase: Hashable, Sendable {
    case preamble
    case operative
    /// Below the closing lines.
    case closed
  }

  let lines: BodyLines
  let evidence: StartEvidence
  var blocks: [BodyBlock] = []
  /// The lines of meeting, date and vote, in groups as they stand together.
  var closings: [[Int]] = []
  /// Lines without a place, by their index in the source.
  var unplaced: [Int] = []
  var warnings: [ImportWarning] = []
  var divisions: [Division] = []
  var phase = Phase.preamble
  /// The operative number that comes next.
  var expected = 1
  /// Whether the division has numbered paragraphs.
  var hasNumbers = false
  /// The number that comes next if the division before is counted on.
  var continued: Int?
  /// The divisions that have a formula.
  var withFormula: Set<[Division]> = []
  /// The divisions that a heading of their own opens.
  var headed: Set<[Division]> = []
  /// The last block that is neither heading nor table: what sub-paragraphs belong to.
  var owner: Int?
  /// The open lists of sub-paragraphs, from the outside in.
  var path: [ListStep] = []
  /// The line that the open block ends with so far.
  var previous: Int?
  /// Lines that a heading, title or closing has taken beforehand.
  var taken = 0
  /// The end of the last lines that were looked at as the cells of a table.
  var looseLimit = 0
  /// How many annexes, quoted drafts and sections there have been.
  var annexes = 0
  var drafts = 0
  var sections = 0
  /// Whether the sections of the current part count their paragraphs anew.
  var sectionsRestart = false

  init(_ lines: BodyLines) {
    self.lines = lines
    evidence = StartEvidence(lines: lines)
  }

  var printed: PrintedText { lines.printed }
  var pack: LanguagePack { lines.printed.pack }

  mutating func read() {
    while taken < lines.count {
      let index = taken
      taken += 1
      if !starts(index) { goOn(index) }
      previous = taken - 1
    }
    settleKinds()
  }

  private mutating func starts(_ index: Int) -> Bool {
    takeFormula(index) || takeStarred(index) || takeClosing(index) || takeAnnex(index) || takePart(index)
      || takeSection(index)
      || takeNumber(index) || takeTable(index) || takeSubparagraph(index) || takeOpened(index) || takeHeading(index)
      || takeUnnumbered(index)
  }

  /// Adds a line to the open block; below the closing, or at the start, it stays without a place.
  private mutating func goOn(_ index: Int) {
    guard phase != .closed, let last = blocks.indices.last else {
      unplaced += [lines[index].line] + (lines[index].labelLine.map { [$0] } ?? [])
      return
    }
    switch blocks[last].kind {
    case .table: open(.unnumbered, at: index)
    case .formula: open(.preambular, at: index)
    case .heading where isBehindBold(index): open(isInAnnex || hasNumbers ? .unnumbered : .preambular, at: index)
    case .preambular, .operative, .unnumbered, .heading: add(index, to: last, withLabel: true)
    }
  }

  /// Whether the line before is bold and this one is not.
  private func isBehindBold(_ index: Int) -> Bool {
    previous.map { lines.isBold($0) && !lines.isBold(index) } ?? false
  }

  /// Adds a line to a block.
  ///
  /// - Parameter withLabel: whether what looks like a label on the line is part of the text.
  mutating func add(_ index: Int, to block: Int, withLabel: Bool = false) {
    let line = lines[index]
    if withLabel, let labelLine = line.labelLine { blocks[block].pieces.append(printed.lines[labelLine].bytes) }
    let start = withLabel && line.labelLine == nil ? printed.lines[line.line].bytes.lowerBound : line.bytes.lowerBound
    blocks[block].pieces.append(start..<line.bytes.upperBound)
    blocks[block].lines = blocks[block].lines.lowerBound...max(line.line, blocks[block].lines.upperBound)
  }

  /// Opens a block at a line, with the line's label if it has one and `label` says how to print it.
  mutating func open(_ kind: Paragraph.Kind, at index: Int, label: String? = nil, depth: Int = 0) {
    let line = lines[index]
    let first = min(line.line, line.labelLine ?? line.line)
    let last = max(line.line, line.labelLine ?? line.line)
    var block = BodyBlock(kind: kind, divisions: divisions, depth: depth, label: label, lines: first...last)
    if label != nil, let printedLabel = line.label {
      block.labelBytes = printedLabel.bytes
      if !printedLabel.bracket.isEmpty { block.pieces.append(printedLabel.bracket) }
    }
    blocks.append(block)
    if kind != .heading, kind != .table { owner = blocks.count - 1 }
    add(index, to: blocks.count - 1, withLabel: label == nil)
  }

  /// Whether the text before a line has come to an end: a sentence, an item, a heading or the beginning.
  func isComplete(before index: Int) -> Bool {
    guard let previous, let block = blocks.last, phase != .closed, !block.isFlatTable else { return true }
    switch block.kind {
    case .heading, .formula, .table: return true
    case .preambular: return lines.ending(previous) != .none
    case .operative, .unnumbered: return [.semicolon, .stop, .colon].contains(lines.ending(previous))
    }
  }

  /// The line that running text would go on from; nil at the start and below headings and formulas.
  var running: Int? {
    guard let last = blocks.last, ![.heading, .formula, .table].contains(last.kind), !last.isFlatTable else {
      return nil
    }
    return previous
  }

  /// Begins a division: nothing has been counted in it yet.
  mutating func enter(_ divisions: [Division]) {
    self.divisions = divisions
    phase = .preamble
    continued = expected > 1 ? expected : continued
    expected = 1
    hasNumbers = false
    path = []
  }

  /// Unnumbered operative paragraphs beside numbered ones are text of neither part.
  private mutating func settleKinds() {
    let numbered = Set(blocks.filter { $0.kind == .operative && $0.depth == 0 && $0.label != nil }.map(\.divisions))
    var isBare = false
    for index in blocks.indices where blocks[index].kind == .operative && numbered.contains(blocks[index].divisions) {
      if blocks[index].depth == 0 { isBare = blocks[index].label == nil }
      if isBare { blocks[index].kind = .unnumbered }
    }
  }
}
