import ResolutionModel

/// The symbol that a document bears at the head of its pages, and the lines that print it.
struct HeadSymbol: Sendable {
  let symbol: Symbol
  /// Every line that starts or ends with the symbol, wherever it stands.
  let lines: Set<Int>

  /// The symbol of a resolution or draft that stands most often in the particulars, at the top of pages or alone on a
  /// line; of equals the first. Nil when there is none.
  ///
  /// - Parameter bodyStart: where the particulars end.
  init?(in printed: PrintedText, bodyStart: Int?) {
    var bearers: [Symbol: [Int]] = [:]
    var known: [UInt64: Symbol?] = [:]
    for line in HeadSymbol.candidates(in: printed, bodyStart: bodyStart ?? 0) {
      let print = LineText.fingerprint(printed.text.content(line))
      let symbol = known[print] ?? HeadSymbol.symbol(on: line, in: printed)
      known[print] = symbol
      if let symbol, symbol.isResolution || symbol.isDraft { bearers[symbol, default: []].append(line) }
    }
    let most = bearers.max { ($0.value.count, -$0.value[0]) < ($1.value.count, -$1.value[0]) }
    guard let most else { return nil }
    symbol = most.key
    lines = Set(most.value)
  }

  /// Lines of the particulars and of the tops of pages, and lines that are nothing but a symbol.
  private static func candidates(in printed: PrintedText, bodyStart: Int) -> [Int] {
    var found: [Int] = []
    var top = 0
    for index in printed.lines.indices {
      if index > 0, printed.lines[index].page != printed.lines[index - 1].page { top = index }
      let isTop = index - top < printed.thresholds.headDepth
      if printed.shapes[index] == .symbol || isTop || index < bodyStart { found.append(index) }
    }
    return found
  }

  /// The symbol a line starts or ends with, as a cell of its own or as its first or last word.
  private static func symbol(on line: Int, in printed: PrintedText) -> Symbol? {
    let range = printed.lines[line].bytes
    guard range.count <= 200, printed.bytes[range].contains(0x2F) else { return nil }
    let cells = LineText.cells(of: range, in: printed.bytes, gap: printed.thresholds.cellGap)
    let words = printed.bytes[range].split(whereSeparator: { $0 <= 0x20 })
    let places =
      [cells.first, cells.last].compactMap { $0 }.map { printed.bytes[$0] }
      + [words.first, words.last].compactMap { $0 }
    return places.lazy.compactMap(DocumentSymbol.read).first
  }
}
