import XMLTree

/// Reads the paragraphs and tables of a part in one reading of its tracked changes.
struct BlockReader {
  let ordinals: ParagraphOrdinals
  let styles: StyleSheet
  let reading: TrackedReading
  private var numbering: NumberingCount
  var marks: NoteMarkers
  /// The marks of notes, in the order of the text.
  var called: [WordNoteMark] = []
  var revisions: [WordRevision] = []
  private(set) var hidden: [HiddenText] = []
  /// Places where the content of a file in another format is put in when Word opens the file.
  private(set) var foreignContent = 0

  init(
    ordinals: ParagraphOrdinals, styles: StyleSheet, numbering: NumberingDefinitions, reading: TrackedReading,
    marks: NoteMarkers = NoteMarkers()
  ) {
    self.ordinals = ordinals
    self.styles = styles
    self.reading = reading
    self.numbering = NumberingCount(numbering)
    self.marks = marks
  }

  /// The blocks of a container: the body, a cell, a note, a header.
  mutating func blocks(of container: XMLElement) -> [WordBlock] {
    var flow = BlockFlow()
    take(container.children, into: &flow)
    if let open = flow.open { finish(open, in: &flow) }
    return flow.blocks
  }

  private mutating func take(_ nodes: [XMLNode], into flow: inout BlockFlow) {
    for case .element(let element) in nodes {
      switch element.name {
      case "p": take(paragraph: element, into: &flow)
      case "tbl": take(table: element, into: &flow)
      case "sdt": take(element.first("sdtContent")?.children ?? [], into: &flow)
      case "AlternateContent": take((element.first("Choice") ?? element.first("Fallback"))?.children ?? [], into: &flow)
      // Tracked changes around whole paragraphs; their runs say so themselves where Word wrote them.
      case "ins", "del", "moveFrom", "moveTo", "customXml", "smartTag": take(element.children, into: &flow)
      case "altChunk": foreignContent += 1
      default: break
      }
    }
  }

  private mutating func take(paragraph element: XMLElement, into flow: inout BlockFlow) {
    let properties = ParagraphProperties(element.first("pPr"), reading: reading, styles: styles)
    var reader = InlineReader(
      paragraph: ordinals.ordinal(of: element), style: properties.style, blocks: self)
    reader.take(element.children)
    self = reader.blocks
    note(properties.mark, of: reader.paragraph)
    var inlines = flow.open?.content ?? []
    inlines += reader.inlines
    flow.boxes += reader.boxes
    flow.open = WordParagraph(
      ordinal: reader.paragraph, style: properties.style.name,
      outlineLevel: properties.outlineLevel ?? properties.style.outlineLevel, label: nil,
      isCentred: properties.isCentred, content: inlines)
    flow.numbering = properties.numbering
    if properties.mark?.isGone(in: reading) != true, let open = flow.open { finish(open, in: &flow) }
  }

  /// Closes a paragraph at its mark: only now is it counted.
  private mutating func finish(_ paragraph: WordParagraph, in flow: inout BlockFlow) {
    var paragraph = paragraph
    // A paragraph all of whose text and whose mark are deleted is only left open at the end of a cell.
    paragraph.label = flow.numbering.flatMap { numbering.next($0) }
    flow.blocks.append(.paragraph(paragraph))
    flow.blocks += flow.boxes
    flow.open = nil
    flow.boxes = []
  }

  private mutating func take(table element: XMLElement, into flow: inout BlockFlow) {
    if let open = flow.open { finish(open, in: &flow) }
    let rows = TableReader.rows(of: element).filter { !TableReader.isGone($0, in: reading) }
    let cells = rows.map { row in
      TableReader.cells(of: row).map { cell in
        (
          cell: cell,
          content: WordTable.Cell(blocks: blocks(of: cell.element), columns: cell.columns, isHeader: cell.isHeader)
        )
      }
    }
    let merged = TableReader.merge(cells)
    if merged.contains(where: { !$0.isEmpty }) { flow.blocks.append(.table(WordTable(rows: merged))) }
  }

  private mutating func note(_ mark: TrackedMark?, of paragraph: Int) {
    guard let mark else { return }
    record(mark, text: "¶", in: paragraph)
  }

  /// Keeps hidden text of a paragraph.
  mutating func hide(_ text: String, in paragraph: Int) {
    if let last = hidden.last, last.paragraph == paragraph {
      hidden[hidden.count - 1].text += text
    } else if text.contains(where: { !$0.isWhitespace }) {
      hidden.append(HiddenText(paragraph: paragraph, text: text))
    }
  }

  /// Keeps a tracked change; what goes on in the same hand is one.
  mutating func record(_ mark: TrackedMark, text: String, in paragraph: Int) {
    let revision = WordRevision(
      kind: mark.kind, author: mark.author, date: mark.date, text: text, paragraph: paragraph)
    if let last = revisions.last, text != "¶", last.text != "¶", last.kind == mark.kind, last.author == mark.author,
      last.date == mark.date, last.paragraph == paragraph
    {
      revisions[revisions.count - 1].text += text
    } else {
      revisions.append(revision)
    }
  }
}

/// The blocks of a container as far as they are read.
struct BlockFlow {
  var blocks: [WordBlock] = []
  /// A paragraph whose mark has not come, because that of the last one is gone.
  var open: WordParagraph?
  var numbering: NumberingReference?
  /// What the text boxes hold that hang on the open paragraph.
  var boxes: [WordBlock] = []
}
