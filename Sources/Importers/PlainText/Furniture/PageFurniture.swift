import ResolutionModel

/// Tells the text from what every page repeats: heads, page numbers, job numbers.
struct PageFurniture {
  /// One role for each line; body where nothing else is known.
  let roles: [LineRole]
  /// The symbol at the head of the pages; nil when none bears one.
  let symbol: Symbol?
  /// Where the particulars end; nil when the text has no formula and no paragraph that looks like one.
  let bodyStart: Int?

  init(of printed: PrintedText) {
    let bodyStart = BodyStart.line(in: printed)
    let symbol = HeadSymbol(in: printed, bodyStart: bodyStart)
    self.bodyStart = bodyStart
    self.symbol = symbol?.symbol
    roles = PageFurniture.roles(of: printed, symbol: symbol, particulars: 0..<(bodyStart ?? 0))
  }

  private static func roles(of printed: PrintedText, symbol: HeadSymbol?, particulars: Range<Int>) -> [LineRole] {
    var roles = [LineRole](repeating: .body, count: printed.lines.count)
    var heads: Set<Int> = []
    if let symbol {
      heads = Set(RunningHeads(printed: printed, symbol: symbol, particulars: particulars).lines())
    }
    for (line, role) in PageFeet(printed: printed, heads: heads).roles() { roles[line] = role }
    for line in heads where roles[line] == .body { roles[line] = .runningHead }
    for line in roles.indices where roles[line] == .body { roles[line] = mark(line, in: printed) }
    return roles
  }

  /// Separators, rules and notices, which say what they are wherever they stand.
  private static func mark(_ line: Int, in printed: PrintedText) -> LineRole {
    switch printed.shapes[line] {
    case .rule: .noteRule
    case .separator: .separator
    default: PageNotice.isOne(printed.text.content(line), pack: printed.pack) ? .notice : .body
    }
  }
}
