import LanguagePacks
import OfficeOpenXML
import ResolutionModel

/// Turns the paragraphs of a Word file into the blocks that the structure of a resolution is found in.
struct WordBlocks {
  private let printed: PrintedText
  private let typesetter: Typesetter
  private let labels: LabelReader
  private let notes: [WordNoteMark: [WordBlock]]
  private(set) var scopes: [BlockScope] = [BlockScope(divisions: [])]
  private var order = 0
  private var drafts = 0
  /// Whether unnumbered paragraphs are preambular.
  private var isPreamble = false
  /// Whether nothing has come since the last heading.
  private var isAfterHeading = false
  /// Whether the last paragraph ends in a colon.
  private var isOpen = false

  init(_ printed: PrintedText, notes: [WordNoteMark: [WordBlock]]) {
    self.printed = printed
    self.notes = notes
    labels = LabelReader(printed.pack)
    typesetter = Typesetter(language: printed.pack.language, markers: Set(notes.keys.map(\.marker)))
  }

  private var pack: LanguagePack { printed.pack }

  mutating func add(_ lines: [WordLine]) {
    for line in lines { add(line) }
  }

  /// A line in canonical typography, as running text or a table.
  func typeset(_ line: WordLine) -> Block {
    let text = typesetter.set(inline(of: line), line: line.lines.lowerBound)
    var block = Block(role: .text, label: line.label, text: text, style: WordHeadings.style(line.style))
    block.text.lines = line.lines
    if let table = line.table { block.table = typeset(table) }
    return block
  }

  private mutating func add(_ line: WordLine) {
    var block = typeset(line)
    block.role = role(of: block, line)
    if block.role == .heading { block.rank = WordHeadings.rank(of: line) }
    isAfterHeading = block.role == .heading
    if block.role == .formula, isOpen { enterDraft() }
    isOpen = block.text.endsInColon
    block.order = order
    order += 1
    scopes[scopes.count - 1].blocks.append(block)
  }

  /// A resolution quoted whole: "…the adoption of the following draft resolution:" with a formula below.
  private mutating func enterDraft() {
    drafts += 1
    scopes.append(BlockScope(divisions: [.draft(drafts)]))
  }

  private mutating func role(of block: Block, _ line: WordLine) -> Block.Role {
    if block.table != nil { return .table }
    if isFormula(block) {
      isPreamble = true
      return .formula
    }
    if WordHeadings.isHeading(line) || pack.divisions.annexNumber(of: block.text.text) != nil {
      isPreamble = false
      return .heading
    }
    if isAfterHeading, opensPreamble(block) { isPreamble = true }
    if isPreamble, !isPreambular(block) { isPreamble = false }
    return isPreamble ? .preambular : .text
  }

  private func isFormula(_ block: Block) -> Bool {
    guard block.label == nil else { return false }
    let text = block.text.text.drop { "“\"«".contains($0) }
    return printed.formulas.organ(of: Array(text.utf8)[...]) != nil
  }

  /// Whether a section begins with a preamble of its own.
  private func opensPreamble(_ block: Block) -> Bool {
    guard block.label == nil, block.text.endsInComma, labels.typed(block.text.text) == nil else { return false }
    return pack.openerLength(of: opening(of: block), in: .preambular) > 0
  }

  private func opening(of block: Block) -> String {
    String(block.text.text.unicodeScalars.prefix(WordBlocks.opening))
  }

  /// Whether the preamble goes on with a paragraph: no number, and no opener that only operative paragraphs have.
  private func isPreambular(_ block: Block) -> Bool {
    let text = block.text.text
    if let sort = block.label.flatMap(labels.read) { return !WordBlocks.isNumber(sort) }
    if let typed = labels.typed(text) { return typed.isBare || !WordBlocks.isNumber(typed.sort) }
    let start = opening(of: block)
    let (preambular, operative) = (
      pack.openerLength(of: start, in: .preambular), pack.openerLength(of: start, in: .operative)
    )
    // Some openers are the same in both parts; then the end of the paragraph tells.
    if operative > 0, operative >= preambular, block.text.endsAsText, !block.text.endsInComma, !isOpen { return false }
    if preambular > 0 || isOpen { return true }
    if operative > 0 { return false }
    return block.text.endsInComma || block.text.endsInColon || !block.text.endsAsText
  }

  /// As many scalars of a text as an opener can take.
  private static let opening = 120

  private static func isNumber(_ label: PrintedLabel) -> Bool {
    if case .number = label { true } else { false }
  }

  private func typeset(_ table: Table) -> Table {
    Table(
      rows: table.rows.map { row in
        row.map { cell in
          var cell = cell
          cell.text = typesetter.plain(cell.text)
          return cell
        }
      })
  }
}

extension WordBlocks {
  /// The running text of a paragraph, with the notes its marks call.
  private func inline(of line: WordLine) -> InlineText {
    var text = InlineText()
    for piece in line.pieces {
      switch piece {
      case .lineBreak: text.breakLine()
      case .note(let mark):
        text.marks.append(InlineText.Mark(marker: mark.marker, offset: text.count, note: note(mark)))
      case .text(let string, let format, let source): append(string, format, source, to: &text)
      }
    }
    return text
  }

  private func append(_ string: String, _ format: RunFormat, _ source: Range<Int>, to text: inout InlineText) {
    if format.isRaised, text.inked > 0, typesetter.markers.contains(string.trimmed) {
      text.marks.append(InlineText.Mark(marker: string.trimmed, offset: text.count, note: nil))
      return
    }
    let start = text.bytes.count
    let style = InlineStyle(isItalic: format.isItalic, isBold: format.isBold)
    text.append(string, style, boldIsEmphasis: pack.language == .chinese)
    text.segments.append(SourcePlace.Segment(source: source, text: start..<text.bytes.count))
  }

  /// The text of a note without the sign it starts with, when that is typed: a number only where it is raised.
  private func note(_ mark: WordNoteMark) -> String {
    var blocks = notes[mark] ?? []
    if case .paragraph(var first)? = blocks.first, let sign = first.content.first, sign.format.isRaised,
      sign.text == mark.marker
    {
      first.content.removeFirst()
      blocks[0] = .paragraph(first)
      return blocks.map(WordBlocks.text).joined(separator: " ").trimmed
    }
    let text = blocks.map(WordBlocks.text).joined(separator: " ").trimmed
    guard text.hasPrefix(mark.marker), let first = mark.marker.unicodeScalars.first, !first.properties.isAlphabetic,
      Int(mark.marker) == nil
    else { return text }
    return String(text.dropFirst(mark.marker.count)).trimmed
  }

  private static func text(of block: WordBlock) -> String {
    switch block {
    case .paragraph(let paragraph): paragraph.text
    case .table(let table):
      table.rows.joined().map { $0.blocks.map(text).joined(separator: " ") }.joined(separator: " ")
    }
  }

  /// Notes that hang on the title or another line outside the paragraphs.
  func noteWarnings(of line: WordLine) -> [ImportWarning] {
    line.pieces.compactMap { piece in
      guard case .note(let mark) = piece else { return nil }
      return ImportWarning(
        .unplaced, "a footnote on the title: \(typesetter.plain(note(mark)))", line: line.lines.lowerBound)
    }
  }
}
