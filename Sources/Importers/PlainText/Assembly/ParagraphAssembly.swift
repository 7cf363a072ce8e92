import LanguagePacks
import ResolutionModel

/// Makes the paragraphs of the model from the blocks of a reading.
struct ParagraphAssembly {
  let reading: PlainTextReading
  private let joiner: ParagraphJoiner
  private let plain: ParagraphJoiner
  private let typography: Typography
  private(set) var paragraphs: [Paragraph] = []
  private(set) var places: [SourcePlace] = []
  private(set) var warnings: [ImportWarning] = []
  /// The notes that a mark has called.
  private var called: Set<Int> = []

  init(_ reading: PlainTextReading) {
    self.reading = reading
    let (bytes, lines) = (reading.printed.bytes, reading.printed.lines)
    let running = reading.roles.indices.filter { reading.roles[$0] == .paragraph }.map { lines[$0].bytes }
    let merged = MergedLines(running, thresholds: reading.printed.thresholds)
    let language = HyphenatedWords.of(reading.printed.pack.language)
    let stock = WordStock(running, in: bytes, language: language, merged: merged)
    joiner = ParagraphJoiner(source: bytes, marks: reading.marks, stock: stock, merged: merged, isCounted: true)
    plain = ParagraphJoiner(source: bytes, marks: [], stock: stock, merged: merged, isCounted: false)
    typography = Typography(language: reading.printed.pack.language)
    for block in reading.blocks { add(block) }
    hangOrphans()
  }

  private mutating func add(_ block: BodyBlock) {
    let joined = joiner.join(block.pieces)
    var notes = joined.marks.compactMap { footnote($0.mark, at: $0.at, in: joined.run) }
    for mark in joined.marks where mark.mark.note == nil { warnOfMissing(mark.mark, in: block) }
    let set = typography.normalise(joined.run.text, notes: &notes)
    var paragraph = Paragraph(
      kind: block.kind, divisions: block.divisions, depth: block.depth, label: block.label.map(tidy), text: set.text,
      notes: notes)
    let place = SourcePlace(lines: lineNumbers(block), segments: set.place(joined.run.segments))
    paragraph.opener = opener(of: set.text, block, at: place)
    if block.kind == .table { paragraph.table = table(block.rows) }
    paragraphs.append(paragraph)
    places.append(place)
  }

  /// A note at a byte of a joined text; its mark is given again when a second paragraph calls it.
  private mutating func footnote(_ mark: NoteMark, at byte: Int, in run: SignRun) -> Footnote? {
    guard let note = mark.note else { return nil }
    called.insert(note)
    var offset = 0
    for byte in run.bytes[..<byte] where byte & 0xC0 != 0x80 { offset += 1 }
    return Footnote(marker: reading.notes[note].marker, offset: offset, text: text(of: reading.notes[note]))
  }

  private func text(of note: PageNote) -> String { plain.join(note.pieces).run.text }

  private func tidy(_ label: String) -> String { typography.normalise(label).text }

  private func lineNumbers(_ block: BodyBlock) -> ClosedRange<Int> {
    let lines = reading.printed.lines
    return lines[block.lines.lowerBound].number...lines[block.lines.upperBound].number
  }

  private func table(_ rows: [[TypesetTable.Cell]]) -> Table {
    Table(
      rows: rows.map { row in
        row.map { cell in
          Table.Cell(
            typography.normalise(plain.join(cell.pieces).run.text).text, isHeader: cell.isHeader, columns: cell.columns,
            rows: cell.rows)
        }
      })
  }

  private mutating func warnOfMissing(_ mark: NoteMark, in block: BodyBlock) {
    let printed = reading.printed
    let line = printed.lines[block.lines].first { $0.bytes.upperBound >= mark.bytes.upperBound }
    let marker = printed.text.string(mark.bytes).trimmingSpaces
    warnings.append(ImportWarning(.missingNote, "mark \(marker) has no note", line: line?.number))
  }

  /// Notes that no mark calls hang on the last paragraph before them.
  private mutating func hangOrphans() {
    for (index, note) in reading.notes.enumerated() where !called.contains(index) {
      let text = typography.normalise(text(of: note)).text
      let line = reading.printed.lines[note.line].number
      let outside = reading.marks.contains { $0.note == index }
      let what = outside ? "note \(note.marker) is called outside the paragraphs" : "no mark calls note \(note.marker)"
      warnings.append(ImportWarning(.orphanNote, "\(what): \(text)", line: line))
      guard let owner = places.lastIndex(where: { $0.lines.lowerBound <= line }) ?? places.indices.first,
        paragraphs[owner].kind != .table
      else { continue }
      let end = paragraphs[owner].text.unicodeScalars.count
      paragraphs[owner].notes.append(Footnote(marker: note.marker, offset: end, text: text))
    }
  }
}
