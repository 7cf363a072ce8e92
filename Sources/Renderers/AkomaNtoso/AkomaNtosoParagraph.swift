import ResolutionModel

/// One paragraph with its sub-paragraphs as elements.
struct AkomaNtosoParagraph {
  let resolution: Resolution
  let locators: [Locator]
  /// Outside the preamble the format has no formula.
  let isInPreamble: Bool

  init(_ resolution: Resolution, _ locators: [Locator], isInPreamble: Bool = false) {
    self.resolution = resolution
    self.locators = locators
    self.isInPreamble = isInPreamble
  }

  /// - Parameter branch: The paragraph and its sub-paragraphs.
  func write(_ branch: Range<Int>, to xml: inout XMLText) {
    let index = branch.lowerBound
    let paragraph = resolution.paragraphs[index]
    switch paragraph.kind {
    case .formula:
      xml.element(isInPreamble ? "formula" : "container", marks(index) + [("name", "enactingFormula")]) {
        words(index, to: &$0)
      }
    case .preambular:
      xml.element("container", marks(index) + [("name", name(of: paragraph))]) { xml in
        words(index, to: &xml)
        writeEach(branch.dropFirst(), to: &xml)
      }
    case .operative: writeOperative(branch, as: paragraph.depth == 0 ? "paragraph" : "point", to: &xml)
    case .heading: writeHeading(index, to: &xml)
    case .unnumbered:
      xml.element("p", marks(index) + [("xml:space", "preserve")]) { content(index, hasLabel: true, to: &$0) }
    case .table: AkomaNtosoTable(self, index).write(to: &xml)
    }
  }

  private func writeEach(_ range: Range<Int>, to xml: inout XMLText) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = AkomaNtosoBody.branch(index, in: resolution.paragraphs[..<range.upperBound])
      xml.newLine()
      write(index..<end, to: &xml)
      index = end
    }
  }

  private func writeOperative(_ branch: Range<Int>, as name: String, to xml: inout XMLText) {
    let index = branch.lowerBound
    let id = AkomaNtosoID.of(locators[index])
    xml.element(name, marks(index)) { xml in
      if let label = resolution.paragraphs[index].label { xml.element("num") { $0.write(label) } }
      guard branch.count > 1 else {
        return xml.element("content", [("eId", "\(id)__content")]) { words(index, hasLabel: false, to: &$0) }
      }
      xml.element("list", [("eId", "\(id)__list")]) { xml in
        xml.element("intro", [("eId", "\(id)__list__intro")]) { words(index, hasLabel: false, to: &$0) }
        writeEach(branch.dropFirst(), to: &xml)
      }
    }
  }

  private func writeHeading(_ index: Int, to xml: inout XMLText) {
    xml.element("section", marks(index)) { xml in
      if let label = resolution.paragraphs[index].label { xml.element("num") { $0.write(label) } }
      xml.element("heading", [("xml:space", "preserve")]) { content(index, hasLabel: false, to: &$0) }
    }
  }

  /// The ids, and what the element's name leaves open.
  func marks(_ index: Int) -> [(String, String)] {
    let paragraph = resolution.paragraphs[index]
    var marks = [("eId", AkomaNtosoID.of(locators[index]))]
    if let symbol = resolution.symbol { marks.append(("GUID", AkomaNtosoID.global(symbol, locators[index]))) }
    marks.append(("travaux:kind", paragraph.kind.rawValue))
    if !paragraph.divisions.isEmpty {
      marks.append(("travaux:divisions", paragraph.divisions.map(\.description).joined(separator: ".")))
    }
    if paragraph.depth > 0 { marks.append(("travaux:depth", "\(paragraph.depth)")) }
    return marks
  }

  private func name(of paragraph: Paragraph) -> String {
    let name = paragraph.opener.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.isEmpty ? "preambular" : name
  }

  private func words(_ index: Int, hasLabel: Bool = true, to xml: inout XMLText) {
    xml.element("p", [("xml:space", "preserve")]) { content(index, hasLabel: hasLabel, to: &$0) }
  }

  /// Label, opener and text, with the notes at their marks.
  func content(_ index: Int, hasLabel: Bool, to xml: inout XMLText) {
    let paragraph = resolution.paragraphs[index]
    if hasLabel, let label = paragraph.label {
      xml.element("span", [("travaux:part", "label")]) { $0.write(label) }
    }
    let scalars = Array(paragraph.text.unicodeScalars)
    let opener = min(paragraph.opener.unicodeScalars.count, scalars.count)
    var notes = paragraph.notes[...]
    if opener > 0 {
      xml.element("span", [("class", "italic"), ("travaux:part", "opener")]) { xml in
        run(scalars, 0..<opener, &notes, of: index, to: &xml)
      }
    }
    run(scalars, opener..<scalars.count, &notes, of: index, to: &xml)
    for note in notes { write(note, of: index, to: &xml) }
  }

  /// A stretch of text; notes at its very end are left for what follows.
  private func run(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ notes: inout ArraySlice<Footnote>, of index: Int,
    to xml: inout XMLText
  ) {
    var start = range.lowerBound
    while let note = notes.first, note.offset < range.upperBound {
      let place = max(start, note.offset)
      xml.write(String(String.UnicodeScalarView(scalars[start..<place])))
      write(note, of: index, to: &xml)
      start = place
      notes = notes.dropFirst()
    }
    xml.write(String(String.UnicodeScalarView(scalars[start..<range.upperBound])))
  }

  private func write(_ note: Footnote, of index: Int, to xml: inout XMLText) {
    xml.element("authorialNote", [("marker", note.marker), ("placement", "bottom")]) { xml in
      xml.element("p", [("xml:space", "preserve")]) { $0.write(note.text) }
    }
  }
}
