/// The left margin of the running text on each page, in columns.
///
/// It is the least indent that a sixth of the page's lines share: first lines of paragraphs stand to its right.
struct PageMargins {
  private var margins: [Int: Int] = [:]

  init(_ lines: [SourceLine]) {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      margins[lines[start].page] = PageMargins.margin(of: lines[start..<end])
      start = end
    }
  }

  func margin(of page: Int) -> Int { margins[page] ?? 0 }

  private static func margin(of lines: ArraySlice<SourceLine>) -> Int {
    var counts: [Int: Int] = [:]
    for line in lines { counts[line.indent, default: 0] += 1 }
    let enough = max(2, lines.count / 6)
    return counts.filter { $0.value >= enough }.keys.min() ?? counts.keys.min() ?? 0
  }
}
