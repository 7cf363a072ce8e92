/// The runs that stand on one line of a page, in reading order.
struct PDFLine: Hashable, Sendable {
  let runs: [PDFRun]
  /// The run in the largest print, of equals the longest: what is smaller beside it is raised or lowered.
  let main: PDFRun
  /// Whether most letters of the line are Arabic.
  let isRightToLeft: Bool
  let left: Int
  let right: Int

  /// - Parameters:
  ///   - first: one of the runs.
  ///   - others: the other runs, in any order.
  init(_ first: PDFRun, _ others: [PDFRun]) {
    let all = [first] + others
    isRightToLeft = PDFLine.isArabic(all)
    runs = isRightToLeft ? all.sorted { $0.right > $1.right } : all.sorted { $0.left < $1.left }
    main = others.reduce(first) { ($1.height, $1.text.count) > ($0.height, $0.text.count) ? $1 : $0 }
    left = all.map(\.left).min() ?? first.left
    right = all.map(\.right).max() ?? first.right
  }

  /// Whether a run is the mark of a note: figures or asterisks in smaller print, above the middle of the line or, in
  /// full height, none at all.
  func isRaised(_ run: PDFRun) -> Bool {
    let signs = run.text.filter { $0 > 0x20 }
    guard (1...4).contains(signs.count), signs.allSatisfy({ $0.isDigit }) || signs.allSatisfy({ $0 == 0x2A }) else {
      return false
    }
    return run.height * 5 <= main.height * 4 && run.bottom < main.bottom
  }

  /// The lines of a page from top to bottom.
  ///
  /// Runs stand on one line when the middle of one lies within the height of the other.
  static func lines(of page: PDFPage) -> [PDFLine] {
    let runs = page.runs.enumerated().sorted { ($0.element.middle, $0.offset) < ($1.element.middle, $1.offset) }
    var lines: [PDFLine] = []
    var group: [PDFRun] = []
    for run in runs.map(\.element) {
      // The tallest run of a line stands first.
      if let tallest = group.first, share(tallest, run) {
        if run.height > tallest.height { group.insert(run, at: 0) } else { group.append(run) }
      } else {
        if let first = group.first { lines.append(PDFLine(first, Array(group.dropFirst()))) }
        group = [run]
      }
    }
    if let first = group.first { lines.append(PDFLine(first, Array(group.dropFirst()))) }
    return lines
  }

  private static func share(_ one: PDFRun, _ other: PDFRun) -> Bool {
    let (first, second) = one.height >= other.height ? (one, other) : (other, one)
    return second.middle >= first.top * 2 && second.middle <= first.bottom * 2
  }

  private static func isArabic(_ runs: [PDFRun]) -> Bool {
    var (arabic, other) = (0, 0)
    for byte in runs.lazy.flatMap(\.text) {
      if (0xD8...0xDB).contains(byte) { arabic += 1 } else if byte.isLetterASCII { other += 1 }
    }
    return arabic > other
  }

  /// The space between a run and the next in reading order, in pixels; negative where they overlap.
  func gap(after index: Int) -> Int {
    let (run, next) = (runs[index], runs[index + 1])
    return isRightToLeft ? run.left - next.right : next.left - run.right
  }

  /// Whether two runs stand so far apart that a space is meant, and have none of their own.
  func isSpaced(after index: Int) -> Bool {
    gap(after: index) * 8 > main.height && runs[index].text.last != 0x20 && runs[index + 1].text.first != 0x20
      && !(runs[index].text + runs[index + 1].text).partsIdeograph(at: runs[index].text.count)
  }

  /// Whether a cell holds only the number or letter of a paragraph.
  func isLabel(_ cell: Cell) -> Bool {
    let text = Array(runs[cell.runs].flatMap(\.text).filter { $0 != 0x20 })[...]
    guard let label = LineLabel(text) else { return text.count < 4 && text.allSatisfy(\.isDigit) }
    return label.textStart == text.endIndex
  }
}
