/// Finds the heads of pages: the document's symbol and, over or beside it, the running title.
///
/// `pdftotext` prints them as blocks of their own, `-layout` as one block with wide gaps, `-raw` as the first lines of
/// the page, up to the job number and the page's number, without a blank line before the body.
struct RunningHeads {
  let printed: PrintedText
  let symbol: HeadSymbol
  /// The lines of the first page before the formula; what stands there is no running head.
  let particulars: Range<Int>
  /// The words of the lines at the tops of pages, by the number of pages that bear them.
  private let repeats: [UInt64: Int]
  /// The pages after the first that bear a job number or the number of pages.
  private let footedPages: Set<Int>
  /// The particulars without spaces, from the start of each line.
  private let titles: [[UInt8]]

  init(printed: PrintedText, symbol: HeadSymbol, particulars: Range<Int>) {
    self.printed = printed
    self.symbol = symbol
    self.particulars = particulars
    titles = RunningTitle.candidates(in: printed, lines: particulars)
    repeats = RunningHeads.repeats(in: printed)
    footedPages = Set(
      printed.lines.indices.filter { printed.shapes[$0].isFoot && printed.lines[$0].page > 0 }
        .map { printed.lines[$0].page })
  }

  func lines() -> [Int] {
    var heads: [Int] = []
    for line in symbol.lines.sorted() where mayHead(line) {
      if let last = heads.last, line <= last { continue }
      heads += head(around: line)
    }
    return heads + titlesAlone(besides: Set(heads))
  }

  /// Running titles at the top of pages that bear no symbol.
  private func titlesAlone(besides heads: Set<Int>) -> [Int] {
    let starts = printed.lines.indices.dropFirst().filter { printed.lines[$0].page != printed.lines[$0 - 1].page }
    return starts.filter { !heads.contains($0) && $0 >= particulars.upperBound }.flatMap { start -> [Int] in
      let block = printed.block(around: start, reach: printed.thresholds.titleLines - 1)
      for last in block.reversed() where last >= start && isKnownTitle(start...last) { return Array(start...last) }
      return []
    }
  }

  /// Whether a line that bears the symbol stands where a head can be.
  private func mayHead(_ line: Int) -> Bool {
    guard !particulars.contains(line) else { return false }
    if printed.shapes[line] == .symbol { return true }
    let top = pageTop(of: line)
    return top > 0 && line - top < printed.thresholds.headDepth
  }

  private func head(around line: Int) -> [Int] {
    let depth = printed.thresholds.headDepth
    let block = printed.block(around: line, reach: depth)
    let first = block.lowerBound
    if let foot = block.last(where: { $0 > line && printed.shapes[$0].isFoot }) { return Array(first...foot) }
    let isApart = block.count <= printed.thresholds.headLines && (block.count == 1 || isSpread(block))
    let core = isApart ? block : line...line
    return before(core) + Array(core) + after(core)
  }

  /// Whether a block is printed in columns, as `-layout` prints heads.
  private func isSpread(_ block: ClosedRange<Int>) -> Bool {
    block.contains { line in
      printed.lines[line].indent >= 20
        || LineText.cells(of: printed.lines[line].bytes, in: printed.bytes, gap: printed.thresholds.cellGap).count > 1
    }
  }

  private func before(_ core: ClosedRange<Int>) -> [Int] {
    let first = core.lowerBound
    let start = Swift.max(first - printed.thresholds.titleLines, pageTop(of: first), particulars.upperBound)
    guard start < first else { return [] }
    let run = (start..<first).reversed().prefix { isSameBlock($0, first - 1) }
    guard let top = run.last, isTitle(top...first - 1, besides: core) else { return [] }
    return Array(top..<first)
  }

  private func after(_ core: ClosedRange<Int>) -> [Int] {
    let start = core.upperBound + 1
    guard start < printed.lines.count, printed.lines[start].page == printed.lines[core.upperBound].page else {
      return []
    }
    let run = (start..<Swift.min(printed.lines.count, start + printed.thresholds.titleLines)).prefix {
      isSameBlock($0, start)
    }
    guard let end = run.last else { return [] }
    for last in (start...end).reversed() where isTitle(start...last, besides: core) { return Array(start...last) }
    return []
  }

  private func isSameBlock(_ line: Int, _ other: Int) -> Bool {
    printed.block(around: other, reach: printed.thresholds.titleLines).contains(line)
  }

  /// Whether a block beside the symbol's is the running title. Where the symbol stands in columns, so does the title.
  private func isTitle(_ block: ClosedRange<Int>, besides core: ClosedRange<Int>) -> Bool {
    if isKnownTitle(block) { return true }
    return !isSpread(core) && isAlone(block) && footedPages.contains(printed.lines[block.lowerBound].page)
      && RunningTitle.looksLikeOne(block, in: printed)
  }

  /// Whether a block stands at the top of several pages, or writes the title.
  private func isKnownTitle(_ block: ClosedRange<Int>) -> Bool {
    block.allSatisfy { repeats[LineText.fingerprint(printed.text.content($0)), default: 0] > 1 }
      || RunningTitle.matches(block, in: printed, titles: titles)
  }

  private func isAlone(_ block: ClosedRange<Int>) -> Bool {
    let next = block.upperBound + 1
    return next >= printed.lines.count || !printed.isJoined(block.upperBound, toNext: next)
  }

  /// The first line of the page, 0 where pages are not told apart.
  private func pageTop(of line: Int) -> Int {
    var top = line
    let page = printed.lines[line].page
    while top > 0, printed.lines[top - 1].page == page, line - top <= printed.thresholds.headDepth { top -= 1 }
    return top > 0 && printed.lines[top - 1].page == page ? 0 : top
  }

  private static func repeats(in printed: PrintedText) -> [UInt64: Int] {
    var repeats: [UInt64: Int] = [:]
    var depth = 0
    for index in printed.lines.indices {
      let isNewPage = index > 0 && printed.lines[index].page != printed.lines[index - 1].page
      depth = isNewPage || printed.shapes[index] == .symbol ? 0 : depth + 1
      guard printed.lines[index].page > 0 || depth < 3, depth < printed.thresholds.headDepth else { continue }
      repeats[LineText.fingerprint(printed.text.content(index)), default: 0] += 1
    }
    return repeats
  }
}
