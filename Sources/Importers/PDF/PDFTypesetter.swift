/// Writes the lines of pages out as a source text, with what fonts and places say beside it.
///
/// Blank lines stand where the page has more than the usual space, columns of spaces where a line is set in.
struct PDFTypesetter {
  let pages: [(page: PDFPage, lines: [PDFLine])]
  let thresholds: PDFThresholds
  private let measures: PDFMeasures
  private var source = TypesetSource()

  init(_ pages: [PDFPage], thresholds: PDFThresholds) {
    self.pages = pages.map { ($0, PDFLine.lines(of: $0)) }
    self.thresholds = thresholds
    measures = PDFMeasures(self.pages.map(\.lines))
  }

  func typeset() -> TypesetSource {
    var typesetter = self
    for (index, page) in pages.enumerated() {
      if index > 0 { typesetter.source.breakPage() }
      typesetter.write(page.lines, on: page.page)
    }
    typesetter.source.settleTables()
    return typesetter.source
  }

  private mutating func write(_ lines: [PDFLine], on page: PDFPage) {
    let rows = rows(of: lines, on: page)
    let first = source.line
    var written: [[Range<Int>]] = []
    var numbers: [Int] = []
    for (line, row) in zip(lines, rows) {
      if row.isApart, source.line > first { source.endLine() }
      numbers.append(source.line)
      written.append(write(line, row.cells, on: page))
    }
    for table in PDFTable.tables(in: rows) { add(table, written, numbers: numbers) }
  }

  private func rows(of lines: [PDFLine], on page: PDFPage) -> [PDFTable.Row] {
    lines.indices.map { index in
      let line = lines[index]
      let cells = line.cells(gap: thresholds.cellGap, pageWidth: page.width)
      let isLabelled = cells.count == 2 && line.isLabel(cells[0])
      return PDFTable.Row(
        cells: cells, isApart: index > 0 && isApart(line, from: lines[index - 1]),
        isItalic: line.runs.allSatisfy(\.isItalic), isSpread: cells.count > 1 && !isLabelled,
        height: line.main.height,
        isOutside: isLabelled || isOutside(line, behind: index > 0 ? lines[index - 1] : nil, on: page))
    }
  }

  /// Whether no table goes on to a line: it is a rule, prose in the size of the text, or far below the line before.
  private func isOutside(_ line: PDFLine, behind previous: PDFLine?, on page: PDFPage) -> Bool {
    if let previous, line.main.top - previous.main.bottom > line.main.height * thresholds.tableGap { return true }
    let isProse =
      line.main.height >= measures.height && Double(line.right - line.left) > Double(page.width) * thresholds.proseWidth
    return isProse && line.runs.count < 3 || line.main.text.starts(with: repeatElement(0x5F, count: 6))
  }

  private func isApart(_ line: PDFLine, from previous: PDFLine) -> Bool {
    let usual = Double(max(line.main.height, previous.main.height)) * measures.pitch
    return Double(line.main.bottom - previous.main.bottom) > usual * thresholds.blankLine
  }

  private mutating func add(_ table: PDFTable, _ written: [[Range<Int>]], numbers: [Int]) {
    let rows = table.rows.enumerated().map { index, row in
      row.map { places in
        TypesetTable.Cell(
          pieces: places.map { written[$0.line][$0.cell] }, isHeader: table.heads.contains(index))
      }
    }
    let lines = numbers[table.lines.lowerBound]...numbers[table.lines.upperBound]
    source.add(TypesetTable(lines: lines, rows: rows))
  }

  /// Writes a line; the bytes of its cells.
  private mutating func write(_ line: PDFLine, _ cells: [PDFLine.Cell], on page: PDFPage) -> [Range<Int>] {
    let indent = line.isRightToLeft ? page.width - line.right : line.left
    source.append(repeatElement(0x20, count: min(200, max(0, indent) / measures.column)))
    var written: [Range<Int>] = []
    for cell in cells {
      if !written.isEmpty { source.append(repeatElement(0x20, count: 4)) }
      let start = source.bytes.count
      for index in cell.runs {
        write(line.runs[index], isRaised: line.isRaised(line.runs[index]))
        if index < cell.runs.upperBound, line.isSpaced(after: index) { source.append([0x20]) }
      }
      written.append(start..<source.bytes.count)
    }
    if line.runs.allSatisfy(\.isBold) { source.markBold() }
    source.endLine()
    return written
  }

  /// Writes a run, its spaces made one each; a mark's own spaces are not raised.
  private mutating func write(_ run: PDFRun, isRaised: Bool) {
    if isRaised {
      source.append(run.text.filter { $0 > 0x20 }, TypesetSource.Style(isRaised: true))
      if run.text.last == 0x20 { source.append([0x20]) }
      return
    }
    var start = 0
    for end in (run.italic.flatMap { [$0.lowerBound, $0.upperBound] } + [run.text.count]) where end > start {
      let isItalic = run.italic.contains { $0.lowerBound == start }
      append(run.text[start..<end], isItalic: isItalic)
      start = end
    }
  }

  private mutating func append(_ signs: ArraySlice<UInt8>, isItalic: Bool) {
    var last = source.bytes.last ?? 0x20
    let kept = signs.indices.filter { index in
      defer { last = signs[index] }
      return signs[index] != 0x20 || (last != 0x20 && !isThinGap(in: signs, at: index))
    }.map { signs[$0] }
    source.append(kept, TypesetSource.Style(isItalic: isItalic))
  }

  /// Whether the space at an index is one that Chinese is printed without.
  private func isThinGap(in signs: ArraySlice<UInt8>, at index: Int) -> Bool {
    (signs[..<index] + signs[(index + 1)...]).partsIdeograph(at: index - signs.startIndex)
  }
}
