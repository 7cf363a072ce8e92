import ResolutionModel

// Some files have lost every sign of a heading:
//     <p>…the report;</p> <p>II</p> <p>International Trade Centre</p> <p>1. Takes note…</p>
extension ScopeStructure {
  /// Finds headings among plain paragraphs by their numbers and by what stands around them.
  mutating func findPlainHeadings() {
    var sections = 0
    for index in blocks.indices {
      switch blocks[index].role {
      case .text where blocks[index].label == nil && blocks[index].listDepth == nil:
        if isPlainHeading(index, after: sections) { makeHeading(index) }
      case .preambular where isHeadingInPreamble(blocks[index]): makeHeading(index)
      default: break
      }
      if let number = headingNumber(of: blocks[index], after: sections) { sections = number }
    }
  }

  private mutating func makeHeading(_ index: Int) {
    blocks[index].role = .heading
    blocks[index].rank = HeadingRank.rank(style: blocks[index].style, element: "subheading", sections: 0)
  }

  private func isPlainHeading(_ index: Int, after sections: Int) -> Bool {
    let block = blocks[index]
    let text = block.text.text
    guard !text.isEmpty, !block.text.endsAsText else { return false }
    if let number = pack.divisions.sectionNumber(of: text), number == sections + 1 || number == 1 { return true }
    if sectionNumberLength(in: text, after: sections) != nil { return true }
    let isShort = text.unicodeScalars.count <= ScopeStructure.longestHeading
    return isShort && (followsNumber(index) || standsBetweenParagraphs(index))
  }

  /// Whether the paragraph above is the number of a section and nothing else.
  private func followsNumber(_ index: Int) -> Bool {
    guard index > 0, blocks[index - 1].role == .heading else { return false }
    return pack.divisions.sectionNumber(of: blocks[index - 1].text.text) != nil
  }

  /// Words between a paragraph that is at its end and one that starts the next, in the body of a resolution.
  private func standsBetweenParagraphs(_ index: Int) -> Bool {
    guard !isAttachment, index > 0, index + 1 < blocks.count, blocks[index].text.openingEmphasis.isEmpty,
      !blocks[..<index].contains(where: { pack.divisions.annexNumber(of: $0.text.text) != nil && $0.role == .heading }),
      labels.typed(blocks[index].text.text) == nil
    else { return false }
    let (before, after) = (blocks[index - 1], blocks[index + 1])
    let isEnded =
      before.role == .heading || (before.role == .text && before.text.endsAsText && !before.text.endsInColon)
    let isNext =
      after.role == .preambular || after.role == .formula
      || (after.role == .text && after.label.map { OperativeNumber($0) != nil } == true)
    return isEnded && isNext
  }

  /// A heading marked up as a preambular paragraph: it neither starts nor ends like one.
  private func isHeadingInPreamble(_ block: Block) -> Bool {
    let text = block.text.text
    guard block.label == nil, block.listDepth == nil, !block.text.endsAsText, block.text.notes.isEmpty,
      text.unicodeScalars.count <= ScopeStructure.longestHeading, labels.typed(text) == nil,
      block.isCrossHeading || block.text.openingEmphasis.isEmpty
    else { return false }
    return pack.openerLength(of: String(text.unicodeScalars.prefix(120)), in: .preambular) == 0
  }

  private func headingNumber(of block: Block, after sections: Int) -> Int? {
    guard block.role == .heading || block.role == .number else { return nil }
    let text = block.label ?? block.text.text
    if let number = pack.divisions.sectionNumber(of: text) { return isNear(number, sections) ? number : nil }
    guard let length = sectionNumberLength(in: text, after: sections) else { return nil }
    return pack.divisions.sectionNumber(of: String(text.unicodeScalars.prefix(length)))
  }
}
