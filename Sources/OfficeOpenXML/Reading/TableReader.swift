import XMLTree

/// Takes the grid of a table apart.
enum TableReader {
  struct Cell {
    var element: XMLElement
    var columns: Int
    var isHeader: Bool
    /// Whether it goes on with the cell above.
    var isContinued: Bool
  }

  /// The widest and highest a cell may be.
  private static let span = 1...1000

  static func rows(of table: XMLElement) -> [XMLElement] { elements("tr", in: table) }

  /// Whether a row is not there in a reading of the tracked changes.
  static func isGone(_ row: XMLElement, in reading: TrackedReading) -> Bool {
    TrackedMark(in: row.first("trPr"))?.isGone(in: reading) ?? false
  }

  static func cells(of row: XMLElement) -> [Cell] {
    let isHeader = row.first("trPr").flatMap { RunProperties.flag("tblHeader", in: $0) } ?? false
    return elements("tc", in: row).map { element in
      let properties = element.first("tcPr")
      let columns = properties?.first("gridSpan")?[attribute: "val"].flatMap { Int($0) } ?? 1
      let merge = properties?.first("vMerge").map { $0[attribute: "val"] ?? "continue" }
      return Cell(
        element: element, columns: min(max(columns, span.lowerBound), span.upperBound), isHeader: isHeader,
        isContinued: merge == "continue")
    }
  }

  /// Gives the cells that go on with one above to it, column by column.
  static func merge(_ rows: [[(cell: Cell, content: WordTable.Cell)]]) -> [[WordTable.Cell]] {
    var merged: [[WordTable.Cell]] = []
    // Where the cell stands that each column belongs to.
    var owners: [Int: (row: Int, cell: Int)] = [:]
    for (index, row) in rows.enumerated() {
      merged.append([])
      var column = 0
      for (cell, content) in row {
        if cell.isContinued, let owner = owners[column], merged[owner.row][owner.cell].rows < span.upperBound {
          merged[owner.row][owner.cell].rows = index - owner.row + 1
          merged[owner.row][owner.cell].blocks += content.blocks.filter { !$0.isEmpty }
        } else {
          owners[column] = (index, merged[index].count)
          merged[index].append(content)
        }
        column += cell.columns
      }
    }
    return merged
  }

  /// The children of a name, those in content controls and custom markup among them.
  private static func elements(_ name: String, in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case name: [child]
      case "sdt": child.first("sdtContent").map { elements(name, in: $0) } ?? []
      case "customXml", "ins", "del": elements(name, in: child)
      default: []
      }
    }
  }
}

extension WordBlock {
  /// Whether there is no text in it.
  package var isEmpty: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.content.isEmpty && paragraph.label == nil
    case .table(let table): table.rows.allSatisfy { $0.allSatisfy { $0.blocks.allSatisfy(\.isEmpty) } }
    }
  }
}
