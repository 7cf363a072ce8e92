import ResolutionModel

/// A table as an element. The format wants a row in every table and a cell in every row: one that the table has not
/// is marked as filling.
struct AkomaNtosoTable {
  let writer: AkomaNtosoParagraph
  let index: Int

  init(_ writer: AkomaNtosoParagraph, _ index: Int) {
    self.writer = writer
    self.index = index
  }

  func write(to xml: inout XMLText) {
    let paragraph = writer.resolution.paragraphs[index]
    let rows = paragraph.table?.rows ?? []
    xml.element("table", writer.marks(index)) { xml in
      if paragraph.label != nil || !paragraph.notes.isEmpty {
        xml.element("caption", [("xml:space", "preserve")]) { writer.content(index, hasLabel: true, to: &$0) }
      }
      for row in rows {
        xml.newLine()
        xml.element("tr") { write(row, to: &$0) }
      }
      if rows.isEmpty { xml.element("tr", [("travaux:filling", "row")]) { write([], to: &$0) } }
    }
  }

  private func write(_ row: [Table.Cell], to xml: inout XMLText) {
    for cell in row {
      var attributes: [(String, String)] = []
      if cell.columns != 1 { attributes.append(("colspan", "\(cell.columns)")) }
      if cell.rows != 1 { attributes.append(("rowspan", "\(cell.rows)")) }
      xml.element(cell.isHeader ? "th" : "td", attributes) { xml in
        xml.element("p", [("xml:space", "preserve")]) { $0.write(cell.text) }
      }
    }
    if row.isEmpty { xml.element("td", [("travaux:filling", "cell")]) { $0.element("p") } }
  }
}
