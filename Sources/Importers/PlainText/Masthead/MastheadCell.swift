import LanguagePacks

/// One piece of the particulars: a line, or a part of one that is printed beside another.
struct MastheadCell: Hashable, Sendable {
  let bytes: Range<Int>
  let line: Int
  let text: String
  /// Whether a blank line or another column parts it from the cell before.
  let isApart: Bool

  /// The cells of some lines in reading order.
  static func cells(of lines: [Int], in printed: PrintedText) -> [MastheadCell] {
    var cells: [MastheadCell] = []
    for line in lines {
      let columns = LineText.cells(of: printed.lines[line].bytes, in: printed.bytes, gap: printed.thresholds.cellGap)
      for (place, column) in columns.flatMap({ split($0, in: printed) }).enumerated() {
        let isApart = printed.lines[line].blanksBefore > 0 || place > 0
        cells.append(MastheadCell(bytes: column, line: line, text: printed.text.string(column), isApart: isApart))
      }
    }
    return cells
  }

  /// Parts a line that `pdftotext -raw` has put together: `United Nations A/RES/63/903`, `General Assembly Distr.: …`.
  private static func split(_ cell: Range<Int>, in printed: PrintedText) -> [Range<Int>] {
    let text = printed.text.string(cell)
    guard cell.count <= 200, let name = names(printed.pack).first(where: { text.hasPrefix($0 + " ") }) else {
      return [cell]
    }
    let rest = cell.lowerBound + name.utf8.count + 1..<cell.upperBound
    let after = printed.text.string(rest)
    let isPart =
      DocumentSymbol.read(printed.bytes[rest]) != nil
      || printed.pack.masthead.distributions.contains { after.hasPrefix($0) }
    return isPart ? [cell.lowerBound..<rest.lowerBound - 1, rest] : [cell]
  }

  private static func names(_ pack: LanguagePack) -> [String] {
    pack.masthead.publishers + pack.organs.map(\.name)
  }
}
