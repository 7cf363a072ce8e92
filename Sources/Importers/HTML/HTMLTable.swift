import XMLTree

/// A table of data on a page; one that only arranges the page is none.
struct HTMLTable {
  private(set) var rows: [[TypesetTextCell]] = []
  /// The line of the page that each row stands on.
  private(set) var lines: [Int] = []

  /// The longest text of a cell of data in bytes.
  private static let longestCell = 2_000
  /// The most columns or rows that a cell may span.
  private static let mostSpan = 1000

  /// Nil for a table inside of which there are others, lists or long texts, and for one with a single column.
  init?(_ element: XMLElement) {
    for row in HTMLTable.rows(of: element) {
      let cells = row.elements.filter { $0.name == "td" || $0.name == "th" }
      guard cells.allSatisfy(HTMLTable.isData) else { return nil }
      if cells.isEmpty { continue }
      rows.append(cells.map(HTMLTable.cell))
      lines.append(row.line)
    }
    guard rows.contains(where: { $0.count > 1 }), rows.count > 1 else { return nil }
  }

  private static func rows(of element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case "tr": [child]
      case "thead", "tbody", "tfoot": rows(of: child)
      default: []
      }
    }
  }

  private static func isData(_ cell: XMLElement) -> Bool {
    let inner = ["table", "ol", "ul", "h1", "h2", "h3"]
    return inner.allSatisfy { cell.descendant($0) == nil } && cell.text.utf8.count <= longestCell
      && cell.descendants("p").count < 3
  }

  private static func cell(_ element: XMLElement) -> TypesetTextCell {
    let words = element.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return TypesetTextCell(
      text: words, isHeader: element.name == "th", columns: span(element, "colspan"), rows: span(element, "rowspan"))
  }

  private static func span(_ element: XMLElement, _ name: String) -> Int {
    max(1, min(mostSpan, element[attribute: name].flatMap { Int($0) } ?? 1))
  }
}
