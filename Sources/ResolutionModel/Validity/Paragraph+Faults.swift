extension Paragraph {
  /// What is wrong with the paragraph by itself, one message each.
  package var faults: [String] {
    textFaults + noteFaults + tableFaults + divisionFaults
  }

  private var textFaults: [String] {
    var faults = [text, opener, label ?? ""].compactMap { LineFault(in: $0)?.message }
    if label?.isEmpty == true { faults.append("a label that is empty") }
    if !text.utf8.starts(with: opener.utf8) { faults.append("an opener that the text does not start with") }
    return faults
  }

  private var noteFaults: [String] {
    if notes.isEmpty { return [] }
    var faults = notes.flatMap { [$0.marker, $0.text] }.compactMap { LineFault(in: $0)?.message }
    let offsets = notes.map(\.offset)
    if !zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) {
      faults.append("footnotes out of the order of their marks")
    }
    if let first = offsets.min(), let last = offsets.max(), first < 0 || last > text.unicodeScalars.count {
      faults.append("a footnote mark outside the text")
    }
    return faults
  }

  private var tableFaults: [String] {
    guard let table else { return kind == .table ? ["a table without cells"] : [] }
    if kind != .table { return ["cells in a paragraph that is no table"] }
    let cells = table.rows.joined()
    var faults = cells.compactMap { LineFault(in: $0.text)?.message }
    if !text.isEmpty { faults.append("a table with text of its own") }
    if !cells.allSatisfy({ (1...1000).contains($0.columns) && (1...1000).contains($0.rows) }) {
      faults.append("a cell covers 1 to 1000 columns and rows")
    }
    return faults
  }

  private var divisionFaults: [String] {
    if divisions.isEmpty { return [] }
    if divisions.count > Paragraph.divisionLimit {
      return ["divisions more than \(Paragraph.divisionLimit) levels deep"]
    }
    return divisions.allSatisfy { Division($0.description) == $0 }
      ? [] : ["a division that its print does not give back"]
  }
}
