import ResolutionModel
import XMLTree

/// The paragraphs of a marked file, in document order.
struct MarkedParagraphs {
  private(set) var paragraphs: [Paragraph] = []
  private(set) var places: [SourcePlace] = []

  init(_ root: XMLElement) {
    collect(root)
  }

  private mutating func collect(_ element: XMLElement) {
    if let kind = element[attribute: "kind"].flatMap(Paragraph.Kind.init) {
      paragraphs.append(MarkedParagraphs.paragraph(element, kind))
      places.append(SourcePlace(lines: element.line...element.line, segments: []))
    }
    for child in element.elements where child.name != "authorialNote" { collect(child) }
  }

  private static func paragraph(_ element: XMLElement, _ kind: Paragraph.Kind) -> Paragraph {
    var words = MarkedWords()
    if let home = home(of: element) { words.read(home) }
    return Paragraph(
      kind: kind, divisions: divisions(element[attribute: "divisions"] ?? ""),
      depth: element[attribute: "depth"].flatMap { Int($0) } ?? 0,
      label: element.first("num")?.text ?? words.label, opener: words.opener, text: words.text, notes: words.notes,
      table: kind == .table ? table(element) : nil)
  }

  /// The element that holds a paragraph's own words.
  private static func home(of element: XMLElement) -> XMLElement? {
    switch element.name {
    case "p": element
    case "table": element.first("caption")
    case "section": element.first("heading")
    case "paragraph", "point": element.first("content", "p") ?? element.first("list", "intro", "p")
    default: element.first("p")
    }
  }

  private static func divisions(_ text: String) -> [Division] {
    text.split(separator: ".").prefix(Paragraph.divisionLimit).compactMap { Division($0) }
  }

  private static func table(_ element: XMLElement) -> Table {
    let rows = element.elements.filter { $0.name == "tr" && $0[attribute: "filling"] == nil }
    return Table(
      rows: rows.map { row in
        row.elements.filter { $0[attribute: "filling"] == nil }.map { cell in
          Table.Cell(
            cell.text, isHeader: cell.name == "th", columns: span(cell, "colspan"), rows: span(cell, "rowspan"))
        }
      })
  }

  private static func span(_ cell: XMLElement, _ name: String) -> Int {
    min(1000, max(1, cell[attribute: name].flatMap { Int($0) } ?? 1))
  }
}

/// Label, opener, text and notes as they stand in an element.
struct MarkedWords {
  private(set) var label: String?
  private(set) var opener = ""
  private(set) var text = ""
  private(set) var notes: [Footnote] = []
  private var length = 0

  mutating func read(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let run): append(run.string)
      case .element(let child): read(inline: child)
      }
    }
  }

  private mutating func read(inline element: XMLElement) {
    if element.name == "authorialNote" {
      let words = element.first("p")?.text ?? element.text
      notes.append(Footnote(marker: element[attribute: "marker"] ?? "", offset: length, text: words))
    } else if element[attribute: "part"] == "label" {
      label = element.text
    } else {
      let isOpener = element[attribute: "part"] == "opener"
      read(element)
      if isOpener { opener = text }
    }
  }

  private mutating func append(_ string: String) {
    text += string
    length += string.unicodeScalars.count
  }
}
