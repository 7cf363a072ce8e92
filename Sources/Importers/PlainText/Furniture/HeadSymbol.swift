import ResolutionModel

/// Finds the symbol that the document bears at the head of its pages.
struct HeadSymbol {
  let printed: PrintedText
  /// Where the particulars end.
  let bodyStart: Int?

  /// The symbol of a resolution or draft that stands alone most often; of equals the first.
  func find() -> Symbol? {
    var counts: [Symbol: (count: Int, first: Int)] = [:]
    var order = 0
    for line in candidates {
      for symbol in HeadSymbol.symbols(of: line, in: printed) where symbol.isResolution || symbol.isDraft {
        counts[symbol, default: (0, order)].count += 1
        order += 1
      }
    }
    return counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }?.key
  }

  /// Lines of the particulars and of the tops of pages, and lines that are nothing but a symbol.
  private var candidates: [Int] {
    var found: [Int] = []
    var top = 0
    for index in printed.lines.indices {
      if index > 0, printed.lines[index].page != printed.lines[index - 1].page { top = index }
      let isTop = index - top < printed.thresholds.headDepth
      if printed.shapes[index] == .symbol || isTop || index < (bodyStart ?? 0) { found.append(index) }
    }
    return found
  }

  /// The symbols a line starts or ends with: as a cell of its own, or as the first or last word.
  static func symbols(of line: Int, in printed: PrintedText) -> [Symbol] {
    let range = printed.lines[line].bytes
    guard range.count <= 200, printed.bytes[range].contains(0x2F) else { return [] }
    let cells = LineText.cells(of: range, in: printed.bytes, gap: printed.thresholds.cellGap)
    let whole = [cells.first, cells.last].compactMap { $0 }.compactMap { DocumentSymbol.read(printed.bytes[$0]) }
    if let symbol = whole.first { return [symbol] }
    let words = printed.bytes[range].split(whereSeparator: { $0 <= 0x20 })
    return [words.first, words.last].compactMap { $0 }.compactMap { DocumentSymbol.read($0) }.prefix(1).map { $0 }
  }
}
