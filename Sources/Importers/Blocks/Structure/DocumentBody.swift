import LanguagePacks
import ResolutionModel

/// The paragraphs of a document, put together from its scopes.
struct DocumentBody {
  private var blocks: [Block]
  private let pack: LanguagePack
  private(set) var warnings: [ImportWarning] = []

  init(_ scopes: [BlockScope], pack: LanguagePack) {
    self.pack = pack
    var annexes: [[Division]: Int] = [:]
    blocks = []
    for scope in scopes {
      var structure = ScopeStructure(scope, pack: pack)
      structure.resolve(annexes: &annexes)
      blocks += structure.blocks
      warnings += structure.warnings
    }
    blocks.sort { $0.order < $1.order }
    // A mark may call a note that stands anywhere in the document.
    callNotesAgain()
    warnAboutNumbers()
  }

  /// - Parameter settled: Blocks of which everything is known.
  init(settled blocks: [Block], pack: LanguagePack) {
    self.blocks = blocks
    self.pack = pack
    callNotesAgain()
  }

  /// Takes the closing lines that some files have among the paragraphs, and gives their texts.
  mutating func takeClosing() -> [String] {
    let closing = ClosingLines.find(in: blocks, pack)
    let lines = closing.sorted().map { blocks[$0].text.text }
    for index in closing.sorted() where ClosingLines.meeting(in: blocks[index].text.text, pack) == nil {
      let message = "closing lines among the paragraphs: \(blocks[index].text.text)"
      warnings.append(ImportWarning(.unplaced, message, line: blocks[index].text.lines.lowerBound))
    }
    blocks = blocks.enumerated().filter { !closing.contains($0.offset) }.map(\.element)
    return lines
  }

  func paragraphs() -> ([Paragraph], [SourcePlace]) {
    (
      blocks.map(paragraph),
      blocks.map { SourcePlace(lines: $0.text.lines, segments: $0.text.segments) }
    )
  }

  private func paragraph(_ block: Block) -> Paragraph {
    let kind = block.kind ?? .unnumbered
    return Paragraph(
      kind: kind, divisions: block.divisions, depth: block.depth, label: block.label, opener: opener(of: block, kind),
      text: kind == .table ? "" : block.text.text, notes: block.text.notes.sorted { $0.offset < $1.offset },
      table: block.table)
  }

  /// The italic words at the start; where the file has no italics, the words that are known to be.
  private func opener(of block: Block, _ kind: Paragraph.Kind) -> String {
    guard kind == .preambular || kind == .operative || kind == .unnumbered else { return "" }
    let italic = block.text.openingEmphasis
    if !italic.isEmpty, italic.unicodeScalars.count <= OpeningEmphasis.longest { return italic }
    // Annexes are not drafted in openers.
    if block.depth > 0 || block.isInAnnex { return "" }
    let start = String(block.text.text.unicodeScalars.prefix(OpeningEmphasis.longest * 2))
    return String(decoding: start.utf8.prefix(pack.openerLength(of: start, in: kind)), as: UTF8.self)
  }

  /// Gives the marks that call a note again its text, so that every paragraph carries its own notes.
  private mutating func callNotesAgain() {
    var texts: [String: String] = [:]
    for block in blocks.reversed() {
      for (index, note) in block.text.notes.enumerated() where !block.text.calledAgain.contains(index) {
        texts[note.marker] = note.text
      }
    }
    var unnamed = 0
    for index in blocks.indices {
      for place in blocks[index].text.notes.indices {
        let marker = blocks[index].text.notes[place].marker
        if blocks[index].text.calledAgain.contains(place) {
          blocks[index].text.notes[place].text = texts[marker] ?? ""
        } else {
          texts[marker] = blocks[index].text.notes[place].text
        }
        if marker.isEmpty {
          unnamed += 1
          blocks[index].text.notes[place].marker = "*\(unnamed)"
        }
      }
    }
  }

  private mutating func warnAboutNumbers() {
    var last: [[Division]: Int] = [:]
    for block in blocks {
      guard let number = block.number, block.kind == .operative, block.depth == 0 else { continue }
      let before = last[block.divisions, default: 0]
      if number != before + 1, !block.isInserted {
        let message = before == 0 ? "the first paragraph is numbered \(number)" : "paragraph \(number) after \(before)"
        warnings.append(ImportWarning(.numbering, message, line: block.text.lines.lowerBound))
      }
      last[block.divisions] = number
    }
  }
}
