extension EncodedParagraph {
  /// The paragraph it says; `notes` goes on counting through the document.
  func paragraph(at path: String, _ notes: inout NoteCount) throws(EncodedResolutionError) -> Paragraph {
    guard text != nil || rows != nil else { throw EncodedResolutionError(path, "neither text nor rows") }
    let locator = id.flatMap { Locator($0) }
    var paragraph = Paragraph(
      kind: try decodedKind(at: path), divisions: locator?.divisions ?? EncodedParagraph.divisions(of: id ?? ""),
      depth: depth ?? locator?.path.count ?? 0, label: label, opener: opener ?? "", text: text ?? "")
    if label?.isEmpty == true { paragraph.label = nil }
    guard (0...Paragraph.depthLimit).contains(paragraph.depth) else {
      throw EncodedResolutionError(path + ".depth", "a depth is 0 to \(Paragraph.depthLimit)")
    }
    guard paragraph.text.utf8.starts(with: paragraph.opener.utf8) else {
      throw EncodedResolutionError(path + ".opener", "the text does not start with it")
    }
    guard (paragraph.kind == .table) == (rows != nil) else {
      throw EncodedResolutionError(path + ".rows", "a table has rows, and nothing else has")
    }
    paragraph.table = try decodedTable(at: path + ".rows")
    paragraph.notes = try decodedNotes(in: paragraph.text, at: path, &notes)
    return paragraph
  }

  private func decodedKind(at path: String) throws(EncodedResolutionError) -> Paragraph.Kind {
    if kind == "annex" { return .heading }
    return try known(Paragraph.Kind(rawValue: kind), path + ".kind", kind)
  }

  /// The divisions an address starts with that is otherwise none.
  private static func divisions(of id: String) -> [Division] {
    var divisions: [Division] = []
    for part in id.split(separator: ".").prefix(Paragraph.divisionLimit) {
      guard let division = Division(part) else { break }
      divisions.append(division)
    }
    return divisions
  }

  private func decodedNotes(
    in text: String, at path: String, _ count: inout NoteCount
  ) throws(EncodedResolutionError) -> [Footnote] {
    guard let notes, !notes.isEmpty else { return [] }
    let length = text.unicodeScalars.count
    var decoded: [Footnote] = []
    for (index, note) in notes.enumerated() {
      let place = note.at ?? length
      guard (0...length).contains(place), place >= decoded.last?.offset ?? 0 else {
        throw EncodedResolutionError("\(path).notes[\(index)].at", "outside the text, or before the mark before it")
      }
      let marker = note.marker ?? count.expected
      count.advance(past: marker)
      decoded.append(Footnote(marker: marker, offset: place, text: note.text ?? ""))
    }
    return decoded
  }

  private func decodedTable(at path: String) throws(EncodedResolutionError) -> Table? {
    guard let rows else { return nil }
    let cells = rows.map { row in
      row.map { Table.Cell($0.text ?? "", isHeader: $0.header ?? false, columns: $0.columns ?? 1, rows: $0.rows ?? 1) }
    }
    guard cells.joined().allSatisfy({ (1...1000).contains($0.columns) && (1...1000).contains($0.rows) }) else {
      throw EncodedResolutionError(path, "a cell covers 1 to 1000 columns and rows")
    }
    return Table(rows: cells)
  }
}
