import ResolutionModel
import XMLTree

extension BlockWalker {
  /// A table; the notes its cells call hang on it as a whole.
  mutating func addTable(_ element: XMLElement, _ context: BlockContext) {
    var text = TypesetText(lines: element.line...element.line)
    var rows: [[Table.Cell]] = []
    for row in element.descendants("tr") {
      rows.append(row.elements.filter { $0.name == "td" || $0.name == "th" }.map { cell($0, notesOf: &text) })
    }
    if let caption = element.first("caption") { add(.text, caption.children, line: caption.line, in: context) }
    guard rows.contains(where: { !$0.isEmpty }) else { return }
    var block = Block(role: .table, text: text)
    block.table = Table(rows: rows)
    add(block)
  }

  private func cell(_ element: XMLElement, notesOf table: inout TypesetText) -> Table.Cell {
    let isPlain = !element.elements.isEmpty && element.elements.allSatisfy { $0.name == "p" }
    let texts = (isPlain ? element.elements : [element]).map { typesetter.set($0.children, line: $0.line) }
    for text in texts { take(text, in: &table) }
    return Table.Cell(
      texts.map(\.text).filter { !$0.isEmpty }.joined(separator: " "), isHeader: element.name == "th",
      columns: span(element[attribute: "colspan"]), rows: span(element[attribute: "rowspan"]))
  }

  private func take(_ text: TypesetText, in table: inout TypesetText) {
    for (index, note) in text.notes.enumerated() {
      if text.calledAgain.contains(index) { table.calledAgain.insert(table.notes.count) }
      table.notes.append(Footnote(marker: note.marker, offset: 0, text: note.text))
    }
    let (first, last) = (table.lines.lowerBound, max(table.lines.upperBound, text.lines.upperBound))
    table.lines = first...last
  }

  private func span(_ value: String?) -> Int { min(1000, max(1, value.flatMap { Int($0) } ?? 1)) }
}
