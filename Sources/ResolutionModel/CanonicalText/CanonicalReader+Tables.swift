extension CanonicalReader {
  /// Reads a Markdown table: a row of headers, a line of dashes, rows.
  mutating func readSimpleTable() {
    guard let first = line else { return }
    var rows: [[Table.Cell]] = []
    while let current = line, bytes[current.range].first == UInt8(ascii: "|") {
      guard problems.count < CanonicalReader.problemLimit else { return }
      advance()
      if current.number == first.number + 1 { continue }
      rows.append(readRow(current.range))
    }
    guard rows.count > 0, line.map({ $0.number > first.number + 1 }) ?? true else {
      return report(at: first.range.lowerBound, "a table without the line of dashes below its headers")
    }
    for index in rows[0].indices { rows[0][index].isHeader = true }
    keep(Paragraph(kind: .table, divisions: divisions, text: "", table: Table(rows: rows)), first)
  }

  /// Reads a fenced table to its closing line.
  mutating func readFencedTable() {
    guard let first = line else { return }
    advance()
    var rows: [[Table.Cell]] = []
    while let current = line, bytes[current.range].first == UInt8(ascii: "|") {
      guard problems.count < CanonicalReader.problemLimit else { return }
      advance()
      rows.append(readRow(current.range))
    }
    guard let last = line, bytes[last.range].elementsEqual("```".utf8) else {
      return reportHere("a table that is not closed by ‘```’")
    }
    advance()
    var paragraph = Paragraph(kind: .table, divisions: divisions, text: "", table: Table(rows: rows))
    var rest = min(first.range.lowerBound + 9, first.range.upperBound)..<first.range.upperBound
    guard let label = readLabel(&rest, by: .optional) else { return }
    if case .given(let text) = label { paragraph.label = text }
    readText(rest, into: &paragraph)
    keep(paragraph, first)
  }

  private mutating func readRow(_ range: Range<Int>) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    var place = range.lowerBound + 1
    while place < range.upperBound {
      guard let cell = readCell(from: &place, to: range.upperBound) else { return cells }
      cells.append(cell)
    }
    return cells
  }

  /// Reads `#2x3 text |`.
  private mutating func readCell(from place: inout Int, to end: Int) -> Table.Cell? {
    var cell = Table.Cell("")
    if bytes[place] == UInt8(ascii: "#") {
      cell.isHeader = true
      place += 1
    }
    guard let space = bytes[place..<end].firstIndex(of: TextEscape.space),
      let close = closing(UInt8(ascii: "|"), in: space + 1..<end), readMeasure(place..<space, into: &cell)
    else {
      report(at: place, "a cell that is not written ‘ text |’")
      return nil
    }
    place = close + 1
    if close == space + 1 { return cell }
    guard bytes[close - 1] == TextEscape.space, let text = plainText(space + 1..<close - 1) else {
      report(at: close, "a space is missing at the end of the cell")
      return nil
    }
    cell.text = text
    return cell
  }

  private func readMeasure(_ range: Range<Int>, into cell: inout Table.Cell) -> Bool {
    if range.isEmpty { return true }
    let numbers = bytes[range].split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }),
      let columns = Int(String(decoding: numbers[0], as: UTF8.self)),
      let rows = Int(String(decoding: numbers[1], as: UTF8.self))
    else { return false }
    (cell.columns, cell.rows) = (columns, rows)
    return true
  }
}
