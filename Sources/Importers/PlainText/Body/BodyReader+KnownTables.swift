extension BodyReader {
  /// The table that the source shows to start on a line.
  func knownTable(at index: Int) -> TypesetTable? {
    printed.text.typesetting.tables[printed.lines[lines[index].line].number]
  }

  /// Takes a table whose cells the source shows; one that goes on over a page's end is one table.
  mutating func takeKnownTable(_ index: Int) -> Bool {
    guard let table = knownTable(at: index) else { return false }
    taken = index + 1
    while taken < lines.count, printed.lines[lines[taken].line].number <= table.lines.upperBound { taken += 1 }
    let last = lines[taken - 1].line
    if lines[index].gap == .page, let open = blocks.indices.last, goesOn(table, from: blocks[open]) {
      blocks[open].rows += table.rows.drop { row in
        blocks[open].rows.contains { texts($0) == texts(row) } && isHead(row)
      }
      blocks[open].lines = blocks[open].lines.lowerBound...last
    } else {
      var block = BodyBlock(kind: .table, divisions: divisions, lines: lines[index].line...last)
      block.rows = table.rows
      blocks.append(block)
    }
    path = []
    return true
  }

  private func goesOn(_ table: TypesetTable, from block: BodyBlock) -> Bool {
    block.kind == .table && block.divisions == divisions && table.rows.last?.count == block.rows.last?.count
  }

  private func isHead(_ row: [TypesetTable.Cell]) -> Bool { row.allSatisfy(\.isHeader) }

  private func texts(_ row: [TypesetTable.Cell]) -> [[String]] {
    row.map { $0.pieces.map { printed.text.string($0) } }
  }
}
