import ResolutionModel

extension BodyReader {
  /// A table: lines of several cells far apart; or, where extraction has printed each cell on a line of its own, many
  /// short lines without punctuation, whose columns cannot be told.
  mutating func takeTable(_ index: Int) -> Bool {
    guard phase != .closed else { return false }
    if printed.text.typesetting.knowsTables { return takeKnownTable(index) }
    guard isComplete(before: index), lines[index].label?.number == nil else { return false }
    return takeSpacedTable(index) || takeLooseCells(index)
  }

  /// Whether a line and one of the next few have cells side by side.
  func startsTable(_ index: Int) -> Bool {
    if printed.text.typesetting.knowsTables { return knownTable(at: index) != nil }
    return cells(index).count > 1 && tableEnd(from: index) != nil
  }

  // MARK: Cells side by side

  private mutating func takeSpacedTable(_ index: Int) -> Bool {
    guard cells(index).count > 1, let end = tableEnd(from: index) else { return false }
    let rows = (index..<end).map { cells($0) }
    let columns = TableColumns(rows.filter { $0.count > 1 })
    var block = BodyBlock(kind: .table, divisions: divisions, lines: lines[index].line...lines[end - 1].line)
    if let read = read(rows, from: index, in: columns) {
      block.rows = read.enumerated().map { row, cells in
        cells.map { TypesetTable.Cell(pieces: $0, isHeader: row == 0) }
      }
    } else {
      block.kind = .unnumbered
      block.isFlatTable = true
      block.pieces = (index..<end).map { whole($0) }
      warnOfColumns(at: index)
    }
    blocks.append(block)
    taken = end
    path = []
    return true
  }

  /// The source bytes of a line with its label.
  private func whole(_ index: Int) -> Range<Int> {
    lines[index].labelLine == nil ? printed.lines[lines[index].line].bytes : lines[index].bytes
  }

  private func cells(_ index: Int) -> [TableColumns.Cell] {
    let source = printed.lines[lines[index].line]
    let text = lines[index].label == nil ? source.bytes : lines[index].bytes
    return TableColumns.cells(of: text, indent: source.indent, in: printed)
  }

  /// The first line behind a table that starts at `index`; nil when fewer than two lines have several cells.
  private func tableEnd(from index: Int) -> Int? {
    var end = index + 1
    var rows = 1
    var line = index + 1
    while line < lines.count, lines[line].label?.number == nil, !isDivision(line) {
      if cells(line).count > 1 {
        rows += 1
        end = line + 1
      } else if !isNarrow(line) || line - end > 5 {
        break
      } else if lines[line].gap == .none, line == end {
        end = line + 1
      }
      line += 1
    }
    return rows > 1 ? end : nil
  }

  private func isNarrow(_ index: Int) -> Bool {
    Double(printed.text.width(lines[index].bytes)) <= Double(lines.width) * printed.thresholds.tableLine
  }

  /// The rows; nil when a cell stands in no column or two share one.
  private func read(_ rows: [[TableColumns.Cell]], from first: Int, in columns: TableColumns) -> [[[Range<Int>]]]? {
    var table: [[[Range<Int>]]] = []
    for (offset, cells) in rows.enumerated() {
      let goesOn = cells.count == 1 && lines[first + offset].gap == .none && !table.isEmpty
      if !goesOn { table.append(Array(repeating: [], count: columns.count)) }
      var last = -1
      for cell in cells {
        guard let column = columns.index(of: cell), column > last else { return nil }
        table[table.count - 1][column].append(cell.bytes)
        last = column
      }
    }
    return columns.count > 1 ? table : nil
  }

  // MARK: Cells one below the other

  private mutating func takeLooseCells(_ index: Int) -> Bool {
    guard blocks.last.map({ $0.kind != .heading && $0.kind != .formula }) ?? false, let end = looseEnd(from: index)
    else { return false }
    var block = BodyBlock(kind: .unnumbered, divisions: divisions, lines: lines[index].line...lines[end - 1].line)
    block.isFlatTable = true
    block.pieces = (index..<end).map { whole($0) }
    blocks.append(block)
    warnOfColumns(at: index)
    taken = end
    path = []
    return true
  }

  /// The first line behind cells or rows that stand one below the other; nil when there are none.
  ///
  /// After a colon many narrow lines are taken for cells; elsewhere lines parted by blank ones, half of them with
  /// figures, for rows.
  private mutating func looseEnd(from index: Int) -> Int? {
    guard index >= looseLimit else { return nil }
    var (end, figures, isNarrow, isApart) = (index, 0, true, true)
    while end < lines.count, isLoose(end) {
      isNarrow = isNarrow && self.isNarrow(end)
      isApart = isApart && lines[end].gap != .none
      figures += lines.content(end).contains(where: \.isDigit) ? 1 : 0
      end += 1
    }
    let count = end - index
    let isAnnounced = previous.map { lines.ending($0) == .colon } ?? false || blocks.last?.kind == .table
    let isCells = isAnnounced && isNarrow && count >= printed.thresholds.looseCells
    let isRows = isApart && count >= printed.thresholds.looseRows && figures * 2 >= count
    looseLimit = end
    return isCells || isRows ? end : nil
  }

  /// Whether a line may be a cell or row: without the punctuation that ends paragraphs.
  private func isLoose(_ index: Int) -> Bool {
    let ending = lines.ending(index)
    return lines[index].label?.number == nil && (ending == .none || ending == .stop)
      && !evidence.listsOpener(index, .operative) && !isDivision(index)
  }

  private mutating func warnOfColumns(at index: Int) {
    let line = printed.lines[lines[index].line].number
    warnings.append(
      ImportWarning(.repaired, "a table whose columns cannot be told is kept as one paragraph", line: line))
  }
}
