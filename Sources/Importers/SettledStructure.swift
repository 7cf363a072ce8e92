import ResolutionModel

/// Brings the paragraphs of a damaged document into an order that a resolution can have.
///
///     7. Urges:            A part quoted inside a part, nine times:   divisions beyond the eighth go
///     (i) bread;     →     a list that no paragraph introduces:       its items become paragraphs
///     The Council,         an item of other kind than its owner:      its owner's kind
///
/// Readers find structure by marks that may stand anywhere in a file that was cut, pasted or torn; whatever they make
/// of it, no text is lost, and every paragraph that had to give way is told of.
package struct SettledStructure {
  private var nesting = Nesting()
  private var warnings: [ImportWarning] = []

  package static func settle(_ document: inout ImportedDocument) {
    var settled = SettledStructure()
    for index in document.resolution.paragraphs.indices {
      settled.settle(&document.resolution.paragraphs[index], line: document.places[index].lines.lowerBound)
    }
    document.warnings += settled.warnings
  }

  private mutating func settle(_ paragraph: inout Paragraph, line: Int) {
    if paragraph.divisions.count > Paragraph.divisionLimit {
      paragraph.divisions.removeLast(paragraph.divisions.count - Paragraph.divisionLimit)
      warn("divisions more than \(Paragraph.divisionLimit) levels deep", line)
    }
    if let fault = nesting.fault(of: paragraph) {
      place(&paragraph)
      warn(fault, line)
    }
    nesting.enter(paragraph)
  }

  /// Gives a paragraph the depth nearest to its own that it can have here, and its owner's kind.
  private func place(_ paragraph: inout Paragraph) {
    if paragraph.kind == .heading {
      paragraph.depth = max(0, min(Paragraph.depthLimit, paragraph.depth))
      return
    }
    let owner = nesting.owner(in: paragraph.divisions)
    if let owner, paragraph.kind != .table, paragraph.kind != .formula, paragraph.depth > 0 { paragraph.kind = owner }
    while paragraph.depth > 0, nesting.fault(of: paragraph) != nil { paragraph.depth -= 1 }
    paragraph.depth = max(0, paragraph.depth)
  }

  private mutating func warn(_ fault: String, _ line: Int) {
    warnings.append(
      ImportWarning(.repaired, "\(fault); it is read as the nearest that a resolution can have", line: line))
  }
}
