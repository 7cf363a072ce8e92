/// Writes a document as a package that Word and LibreOffice open; the same document gives the same bytes.
package struct DraftWriter: Sendable {
  private let document: DraftDocument
  private var notes: [String] = []
  private var comments: [String] = []
  /// Comments that have not been put in.
  private var waiting: [String] = []
  private var nextChange = 1

  package init(_ document: DraftDocument) {
    self.document = document
  }

  package func write() throws(ArchiveError) -> [UInt8] {
    var writer = self
    return try OfficePackage.write(writer.parts())
  }

  private mutating func parts() -> [(name: String, bytes: [UInt8])] {
    var body = ""
    var afterTable = false
    for block in document.blocks {
      switch block {
      case .paragraph(var paragraph):
        if afterTable { paragraph.isSpaced = true }
        body += xml(paragraph)
        afterTable = false
      case .table(let table):
        // Word takes tables without a paragraph between for one.
        if afterTable { body += "<w:p/>" }
        body += xml(table)
        afterTable = true
      }
    }
    let header = document.header.isEmpty ? "" : xml(DraftParagraph(DraftStyle(.publisher), document.header))
    return DraftParts(
      body: body, header: header, notes: notes, comments: comments, styles: DraftStyles(document)
    ).files
  }

  private mutating func xml(_ paragraph: DraftParagraph) -> String {
    let shape =
      (isRightToLeft(paragraph) ? "<w:bidi/>" : "") + (paragraph.isSpaced ? "<w:spacing w:before=\"160\"/>" : "")
      + indentation(of: paragraph)
    var properties = style(paragraph.style) + shape
    if let mark = element(of: paragraph.mark) { properties += "<w:rPr><w:\(mark) \(stamp())/></w:rPr>" }
    properties += change(of: paragraph.formerStyle, shape)
    let before = notes.count
    let runs = moved(xml(paragraph.runs), paragraph.mark)
    return "<w:p><w:pPr>\(properties)</w:pPr>\(commented(runs, paragraph.comment, after: before))</w:p>"
  }

  private func style(_ style: DraftStyle) -> String { "<w:pStyle w:val=\"\(XMLEscape.attribute(style.id))\"/>" }

  /// The style and shape that a paragraph had before.
  private mutating func change(of former: DraftStyle?, _ shape: String) -> String {
    former.map { "<w:pPrChange \(stamp())><w:pPr>\(style($0))\(shape)</w:pPr></w:pPrChange>" } ?? ""
  }

  private func isRightToLeft(_ paragraph: DraftParagraph) -> Bool {
    document.isRightToLeft || paragraph.isRightToLeft
  }

  private func indentation(of paragraph: DraftParagraph) -> String {
    guard paragraph.indent > 0 || paragraph.hanging > 0 else { return "" }
    let left = paragraph.style.layout.margin + DraftStyles.step * paragraph.indent + paragraph.hanging
    return "<w:ind w:left=\"\(left)\"" + (paragraph.hanging > 0 ? " w:hanging=\"\(paragraph.hanging)\"/>" : "/>")
  }

  /// Runs with the comment of their paragraph.
  ///
  /// LibreOffice 7.4 empties all footnotes of a file with a comment between the first two. A comment before the first
  /// note stands at its paragraph's start, one between the two waits for the second.
  private mutating func commented(_ runs: String, _ text: String, after notesBefore: Int) -> String {
    if !text.isEmpty { waiting.append(text) }
    if waiting.isEmpty || (notesBefore == 1 && notes.count == 1) { return runs }
    let comments = waiting
    waiting = []
    if notesBefore == 0, !notes.isEmpty { return comments.map { commented("", $0) }.joined() + runs }
    return comments.dropFirst().reduce(commented(runs, comments[0])) { $0 + commented("", $1) }
  }

  private mutating func commented(_ runs: String, _ text: String) -> String {
    let id = comments.count
    let date = document.stamp.date.isEmpty ? "" : " w:date=\"\(XMLEscape.attribute(document.stamp.date))\""
    comments.append(
      "<w:comment w:id=\"\(id)\" w:author=\"\(XMLEscape.attribute(document.stamp.author))\"\(date)>"
        + "<w:p><w:r>\(RunText.xml(text))</w:r></w:p></w:comment>")
    return "<w:commentRangeStart w:id=\"\(id)\"/>\(runs)<w:commentRangeEnd w:id=\"\(id)\"/>"
      + "<w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }

  /// Runs, neighbours of one fate in one tracked change.
  private mutating func xml(_ runs: [DraftRun]) -> String {
    var xml = ""
    var index = 0
    while index < runs.count {
      let fate = runs[index].fate
      var content = ""
      while index < runs.count, runs[index].fate == fate {
        content += self.xml(runs[index])
        index += 1
      }
      xml += wrap(content, fate)
    }
    return xml
  }

  private mutating func wrap(_ content: String, _ fate: DraftFate) -> String {
    guard let name = element(of: fate) else { return content }
    return "<w:\(name) \(stamp())>\(content)</w:\(name)>"
  }

  /// What a moved paragraph stands between, so that Word shows where it has gone.
  private mutating func moved(_ runs: String, _ fate: DraftFate) -> String {
    guard let number = fate.move, let name = element(of: fate) else { return runs }
    defer { nextChange += 1 }
    return "<w:\(name)RangeStart w:id=\"\(nextChange)\" w:name=\"move\(number)\" \(authorship)/>\(runs)"
      + "<w:\(name)RangeEnd w:id=\"\(nextChange)\"/>"
  }

  private func element(of fate: DraftFate) -> String? {
    switch fate {
    case .kept: nil
    case .inserted: "ins"
    case .deleted: "del"
    case .movedFrom: "moveFrom"
    case .movedTo: "moveTo"
    }
  }

  /// The attributes of a tracked change, each with an id of its own.
  private mutating func stamp() -> String {
    defer { nextChange += 1 }
    return "w:id=\"\(nextChange)\" \(authorship)"
  }

  private var authorship: String {
    let date = document.stamp.date.isEmpty ? "" : " w:date=\"\(XMLEscape.attribute(document.stamp.date))\""
    return "w:author=\"\(XMLEscape.attribute(document.stamp.author))\"\(date)"
  }

  private mutating func xml(_ run: DraftRun) -> String {
    switch run.content {
    case .text(let text):
      let element = run.fate == .deleted ? "delText" : "t"
      return linked("<w:r>\(properties(run))\(RunText.xml(text, element: element))</w:r>", run.link)
    case .note(let note): return reference(note)
    }
  }

  /// A field, which needs no relationship of the part.
  private func linked(_ run: String, _ address: String?) -> String {
    guard let address else { return run }
    // In an instruction a backslash starts a switch and a quotation mark ends the address.
    let safe = address.replacing("\\", with: "%5C").replacing("\"", with: "%22")
    return "<w:fldSimple w:instr=\"\(XMLEscape.attribute(" HYPERLINK \"\(safe)\" "))\">\(run)</w:fldSimple>"
  }

  private mutating func properties(_ run: DraftRun) -> String {
    var inner = set(run.format, run.look, isRightToLeft: document.isRightToLeft || run.isRightToLeft)
    if let former = run.formerFormat {
      let set = set(former, run.look, isRightToLeft: document.isRightToLeft)
      inner += "<w:rPrChange \(stamp())><w:rPr>\(set)</w:rPr></w:rPrChange>"
    }
    return inner.isEmpty ? "" : "<w:rPr>\(inner)</w:rPr>"
  }

  /// In the order of CT_RPr.
  private func set(_ format: RunFormat, _ look: DraftLook, isRightToLeft: Bool) -> String {
    (format.isBold ? "<w:b/><w:bCs/>" : "") + (format.isItalic ? "<w:i/><w:iCs/>" : "")
      + (look.isStruck ? "<w:strike/>" : "") + (look.colour.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
      + (look.isUnderlined ? "<w:u w:val=\"single\"/>" : "")
      + (format.isRaised ? "<w:vertAlign w:val=\"superscript\"/>" : "") + (isRightToLeft ? "<w:rtl/>" : "")
  }

  private mutating func reference(_ note: DraftNote) -> String {
    let id = notes.count + 1
    let style = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
    let mark = note.marker.map { RunText.xml($0) } ?? ""
    let own = note.marker.map { RunText.xml($0) } ?? "<w:footnoteRef/>"
    let (shape, set) = document.isRightToLeft ? ("<w:bidi/>", "<w:rPr><w:rtl/></w:rPr>") : ("", "")
    notes.append(
      "<w:footnote w:id=\"\(id)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>\(shape)</w:pPr>"
        + "<w:r>\(style)\(own)</w:r><w:r>\(set)\(RunText.xml(" " + note.text))</w:r></w:p></w:footnote>")
    let follows = note.marker == nil ? "" : " w:customMarkFollows=\"1\""
    return "<w:r>\(style)<w:footnoteReference\(follows) w:id=\"\(id)\"/>\(mark)</w:r>"
  }
}

extension DraftWriter {
  private mutating func xml(_ table: DraftTable) -> String {
    let grid = TableGrid(table)
    let columns = grid.widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let direction = document.isRightToLeft ? "<w:bidiVisual/>" : ""
    var xml = "<w:tbl><w:tblPr>\(direction)<w:tblW w:w=\"0\" w:type=\"auto\"/><w:jc w:val=\"center\"/><w:tblBorders>"
    for side in ["top", "bottom", "insideH"] {
      xml += "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
    xml += "</w:tblBorders></w:tblPr><w:tblGrid>\(columns)</w:tblGrid>"
    for (row, places) in zip(table.rows, grid.rows) {
      let header = row.isHeader ? "<w:tblHeader/>" : ""
      let mark =
        element(of: row.fate).map { "<w:\($0 == "moveFrom" ? "del" : $0 == "moveTo" ? "ins" : $0) \(stamp())/>" } ?? ""
      xml += "<w:tr>" + (header.isEmpty && mark.isEmpty ? "" : "<w:trPr>\(header)\(mark)</w:trPr>")
      for place in places { xml += cell(place) }
      xml += "</w:tr>"
    }
    return xml + "</w:tbl>"
  }

  private mutating func cell(_ place: TableGrid.Place) -> String {
    var properties = place.columns > 1 ? "<w:gridSpan w:val=\"\(place.columns)\"/>" : ""
    if place.isMerged { properties += place.cell == nil ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>" }
    guard let cell = place.cell else { return "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p/></w:tc>" }
    let shape = document.isRightToLeft ? "<w:bidi/>" : ""
    let paragraph = style(cell.style) + shape + change(of: cell.formerStyle, shape)
    return "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:pPr>\(paragraph)</w:pPr>\(xml(cell.runs))</w:p></w:tc>"
  }
}
