import XMLTree

/// Reads what stands inside a paragraph, in one reading of its tracked changes.
struct InlineReader {
  let paragraph: Int
  let style: StyleSheet.ParagraphStyle
  /// Where notes are counted and changes are kept.
  var blocks: BlockReader
  private(set) var inlines: [WordInline] = []
  /// The blocks of text boxes that hang on the paragraph.
  private(set) var boxes: [WordBlock] = []
  /// The tracked changes that stand around, from the outside in.
  private var changes: [TrackedMark] = []
  private var fields = FieldNesting()
  /// The mark of a note whose own sign follows in the run.
  private var customMark: WordNoteMark?

  init(paragraph: Int, style: StyleSheet.ParagraphStyle, blocks: BlockReader) {
    self.paragraph = paragraph
    self.style = style
    self.blocks = blocks
  }

  mutating func take(_ nodes: [XMLNode]) {
    for case .element(let element) in nodes { take(element) }
  }

  private mutating func take(_ element: XMLElement) {
    switch element.name {
    case "r": takeRun(element)
    case "ins", "del", "moveFrom", "moveTo":
      guard let change = TrackedMark(element) else { return }
      changes.append(change)
      take(element.children)
      changes.removeLast()
    case "sdt":
      let isPlaceholder = element.first("sdtPr").flatMap { RunProperties.flag("showingPlcHdr", in: $0) } ?? false
      if !isPlaceholder { take(element.first("sdtContent")?.children ?? []) }
    case "fldSimple":
      if !FieldNesting.isPageNumber(element[attribute: "instr"] ?? "") { take(element.children) }
    case "AlternateContent": take((element.first("Choice") ?? element.first("Fallback"))?.children ?? [])
    case "ruby": take(element.first("rubyBase")?.children ?? [])
    case "pPr", "rPr", "sdtPr", "txbxContent": break
    default: take(element.children)
    }
  }

  private var isGone: Bool { changes.contains { $0.isGone(in: blocks.reading) } }

  private mutating func takeRun(_ element: XMLElement) {
    let properties = element.first("rPr")
    let change = properties?.first("rPrChange")
    let before = blocks.reading == .original ? change?.first("rPr") : nil
    let format = blocks.styles.format(RunProperties(before ?? properties), in: style)
    let isOutside = fields.isInInstruction
    let shown = inlines.count
    for case .element(let child) in element.children { take(child, of: element, format) }
    if let mark = change.flatMap({ TrackedMark($0) }), !isOutside, shown < inlines.count {
      blocks.record(mark, text: inlines[shown...].map(\.text).joined(), in: paragraph)
    }
  }

  private mutating func take(_ child: XMLElement, of run: XMLElement, _ format: RunFormat) {
    switch child.name {
    case "t", "delText": takeText(child, of: run, format)
    case "tab", "ptab": take("\t", child, of: run, format)
    case "br", "cr": take("\n", child, of: run, format)
    case "noBreakHyphen": take("\u{2011}", child, of: run, format)
    case "softHyphen": take("\u{AD}", child, of: run, format)
    case "sym": take(SymbolFont.text(of: child), child, of: run, format)
    case "footnoteReference", "endnoteReference": takeNote(child, of: run, format)
    case "fldChar": fields.take(child)
    case "instrText", "delInstrText": fields.take(instruction: child.text)
    case "pict", "drawing", "object", "AlternateContent": takeBoxes(child)
    default: break
    }
  }

  private mutating func takeText(_ element: XMLElement, of run: XMLElement, _ format: RunFormat) {
    for piece in TextPieces.pieces(of: element) { take(piece.string, piece.source, of: run, format) }
  }

  private mutating func take(_ text: String, _ element: XMLElement, of run: XMLElement, _ format: RunFormat) {
    take(text, element.source, of: run, format)
  }

  private mutating func take(_ text: String, _ source: Range<Int>, of run: XMLElement, _ format: RunFormat) {
    if fields.isInInstruction || fields.isPageNumber { return }
    if var mark = customMark {
      customMark = nil
      mark.marker = text
      return takeMark(mark, source, of: run, format)
    }
    for change in changes { blocks.record(change, text: text, in: paragraph) }
    if isGone { return }
    if format.isHidden {
      return blocks.hide(text, in: paragraph)
    }
    append(.text(text), source, of: run, format)
  }

  private mutating func append(
    _ content: WordInline.Content, _ source: Range<Int>, of run: XMLElement, _ format: RunFormat
  ) {
    inlines.append(
      WordInline(
        content: content, format: format, paragraph: paragraph, source: source, run: run.source,
        isInserted: changes.contains { $0.kind == .inserted }))
  }

  private mutating func takeNote(_ element: XMLElement, of run: XMLElement, _ format: RunFormat) {
    let isEndnote = element.name == "endnoteReference"
    if RunProperties.isOn(element[attribute: "customMarkFollows"]) {
      customMark = WordNoteMark(id: element[attribute: "id"] ?? "", isEndnote: isEndnote, marker: "*")
    } else if !isGone, !fields.isInInstruction {
      let marker = blocks.marks.next(isEndnote: isEndnote)
      let mark = WordNoteMark(id: element[attribute: "id"] ?? "", isEndnote: isEndnote, marker: marker)
      takeMark(mark, element.source, of: run, format)
    }
  }

  private mutating func takeMark(
    _ mark: WordNoteMark, _ source: Range<Int>, of run: XMLElement, _ format: RunFormat
  ) {
    if isGone { return }
    blocks.called.append(mark)
    append(.note(mark), source, of: run, format)
  }

  /// Text boxes, whose paragraphs stand beside the text.
  private mutating func takeBoxes(_ element: XMLElement) {
    let choice = element.name == "AlternateContent" ? element.first("Choice") ?? element.first("Fallback") : element
    guard let choice, !isGone else { return }
    for box in choice.descendants("txbxContent") {
      boxes += blocks.blocks(of: box).filter { !$0.isEmpty }
    }
  }
}
