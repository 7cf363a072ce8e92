import OfficeOpenXML
import ResolutionModel

/// The decoded text of a Word file, a paragraph or a row of a table a line, and the way back to the file.
struct WordSource {
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [WordLine] = []
  private(set) var origins: [SourceOrigin] = []
  /// The first source line of each `w:p`.
  private(set) var firstLines: [Int: Int] = [:]
  private var line = 1
  /// UTF-8 bytes of each `w:p`'s text that have been written.
  private var written: [Int: Int] = [:]
  /// Whether what is written stands in the main part.
  private var isInMainPart = false
  private let notes: [WordNoteMark: [WordBlock]]

  /// - Parameter masthead: How many blocks of the body stand above the resolution, whose tables are only layout.
  init(_ document: WordDocument, masthead: Int) {
    notes = document.notes
    for header in WordSource.headers(of: document) { add(laidOut: header) }
    isInMainPart = true
    add(laidOut: Array(document.body.prefix(masthead)))
    for block in document.body.dropFirst(masthead) { add(block) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The header of the first page; where it has none, that of the others.
  private static func headers(of document: WordDocument) -> [[WordBlock]] {
    Array(document.headers.filter { !$0.allSatisfy(\.isEmpty) }.prefix(1))
  }

  /// Adds blocks whose tables put particulars side by side: each paragraph of a cell is a line.
  private mutating func add(laidOut blocks: [WordBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): add(paragraph)
      case .table(let table):
        endLine()
        for cell in table.rows.joined() {
          add(laidOut: cell.blocks.filter { !$0.isEmpty })
          endLine()
        }
      }
    }
  }

  private mutating func add(_ block: WordBlock) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    // A table of one column is a frame around its text.
    case .table(let table) where block.role == nil && table.rows.allSatisfy { $0.count < 2 }:
      for cell in table.rows.joined() { for block in cell.blocks { add(block) } }
    case .table(let table): add(table)
    }
  }

  private mutating func add(_ paragraph: WordParagraph) {
    firstLines[paragraph.ordinal] = firstLines[paragraph.ordinal] ?? line
    let parts = SoftBreaks.paragraphs(of: paragraph.content)
    for (place, content) in parts.enumerated() {
      var added = WordLine(
        style: paragraph.style, outlineLevel: paragraph.outlineLevel, isCentred: paragraph.isCentred, lines: line...line
      )
      if place == 0, let label = paragraph.label?.text, !paragraph.content.isEmpty {
        added.label = label
        bytes.append(contentsOf: (label + "\t").utf8)
      }
      added.pieces = content.map { write($0) }
      added.lines = added.lines.lowerBound...line
      endLine()
      lines.append(added)
      // The break that parts them is a byte of the file's paragraph.
      if place + 1 < parts.count, let last = content.last { written[last.paragraph, default: 0] += 1 }
    }
  }

  /// Writes a piece of text and notes where it comes from.
  private mutating func write(_ inline: WordInline) -> WordLine.Piece {
    if isInMainPart { firstLines[inline.paragraph] = firstLines[inline.paragraph] ?? line }
    let text = inline.text
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if isInMainPart { note(start..<bytes.count, of: inline.paragraph) }
    switch inline.content {
    case .note(let mark): return .note(mark)
    case .text("\n"):
      line += 1
      return .lineBreak
    case .text: return .text(text, inline.format, source: start..<bytes.count)
    }
  }

  private mutating func note(_ source: Range<Int>, of paragraph: Int) {
    if source.isEmpty { return }
    let offset = written[paragraph, default: 0]
    written[paragraph] = offset + source.count
    if let last = origins.last, last.paragraph == paragraph, last.source.upperBound == source.lowerBound,
      last.offset + last.source.count == offset
    {
      origins[origins.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      origins.append(SourceOrigin(source: source, paragraph: paragraph, offset: offset))
    }
  }

  private mutating func endLine() {
    bytes.append(0x0A)
    line += 1
  }
}

extension WordSource {
  /// Adds a table, a row a line, its cells apart by tabs.
  private mutating func add(_ table: WordTable) {
    let first = line
    var added = WordLine(lines: first...first)
    added.style = table.styles.first ?? ""
    let hasRoles = ParagraphRole(added.style) != nil
    var rows: [[Table.Cell]] = []
    for row in table.rows {
      var cells: [Table.Cell] = []
      for (place, cell) in row.enumerated() {
        let role = cell.styles.first.flatMap { ParagraphRole($0) }
        // In a row that has none of its own a cell of another style only fills it.
        if hasRoles, role == nil, cell.blocks.allSatisfy(\.isEmpty) { continue }
        if place > 0 { bytes.append(0x09) }
        let text = write(cell.blocks, into: &added)
        let isHeader = role.map { $0.part == .tableHeaderCell } ?? cell.isHeader
        cells.append(Table.Cell(text, isHeader: isHeader, columns: cell.columns, rows: cell.rows))
      }
      rows.append(cells)
      endLine()
    }
    added.table = Table(rows: rows)
    added.lines = first...max(first, line - 1)
    lines.append(added)
  }

  /// Writes the paragraphs of a cell on one line; the notes they call go to the table's.
  private mutating func write(_ blocks: [WordBlock], into table: inout WordLine) -> String {
    var texts: [String] = []
    for paragraph in WordSource.paragraphs(in: blocks) {
      if !texts.isEmpty { bytes.append(0x20) }
      var text = paragraph.label.map { $0.text + " " } ?? ""
      bytes.append(contentsOf: text.utf8)
      for inline in paragraph.content {
        var inline = inline
        if inline.content == .text("\n") { inline.content = .text(" ") }
        let piece = write(inline)
        if case .note = piece { table.pieces.append(piece) }
        text += inline.text
      }
      if !text.isBlank { texts.append(text) }
    }
    return texts.joined(separator: " ")
  }

  private static func paragraphs(in blocks: [WordBlock]) -> [WordParagraph] {
    blocks.flatMap { block -> [WordParagraph] in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.joined().flatMap { paragraphs(in: $0.blocks) }
      }
    }
  }
}

extension WordTable {
  /// The styles of the paragraphs in its cells.
  var styles: [String] { rows.joined().flatMap(\.styles) }
}

extension WordTable.Cell {
  var styles: [String] { blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.style } else { nil } } }
}

extension WordBlock {
  /// What its style says it is; of a table, that of its first cell.
  var role: ParagraphRole? {
    switch self {
    case .paragraph(let paragraph): ParagraphRole(paragraph.style)
    case .table(let table): table.styles.first.flatMap { ParagraphRole($0) }
    }
  }
}
