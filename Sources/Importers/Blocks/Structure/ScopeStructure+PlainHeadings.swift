import ResolutionModel

// Some files have lost every sign of a heading:
//     <p>…the report;</p> <p>II</p> <p>International Trade Centre</p> <p>1. Takes note…</p>
extension ScopeStructure {
  /// Finds headings among plain paragraphs by their numbers and by what stands around them.
  mutating func findPlainHeadings() {
    var sections = 0
    var isBody = !isAttachment
    for index in blocks.indices {
      switch blocks[index].role {
      case .text where blocks[index].label == nil && blocks[index].listDepth == nil:
        let isBetween = isBody && standsBetweenParagraphs(index)
        if isPlainHeading(index, after: sections, isBetween: isBetween) { makeHeading(index) }
      case .preambular where isHeadingInPreamble(blocks[index]): makeHeading(index)
      default: break
      }
      guard blocks[index].role == .heading || blocks[index].role == .number else { continue }
      if let number = headingNumber(of: blocks[index], after: sections) { sections = number }
      if pack.divisions.annexNumber(of: blocks[index].text.text) != nil { isBody = false }
    }
  }

  private mutating func makeHeading(_ index: Int) {
    blocks[index].role = .heading
    blocks[index].rank = HeadingRank.rank(style: blocks[index].style, element: "subheading", sections: 0)
  }

  private func isPlainHeading(_ index: Int, after sections: Int, isBetween: Bool) -> Bool {
    let block = blocks[index]
    let text = block.text.text
    guard !text.isEmpty, !block.text.endsAsText else { return false }
    if let number = pack.divisions.sectionNumber(of: text), number == sections + 1 || number == 1 { return true }
    if let length = sectionNumberLength(in: text, after: sections),
      pack.divisions.sectionNumber(of: String(text.unicodeScalars.prefix(length))) == sections + 1
    {
      return true
    }
    let isShort = text.unicodeScalars.count <= ScopeStructure.longestHeading
    return isShort && (followsNumber(index) || isBetween)
  }

  /// Whether the paragraph above is the number of a section and nothing else.
  private func followsNumber(_ index: Int) -> Bool {
    guard index > 0, blocks[index - 1].role == .heading else { return false }
    return pack.divisions.sectionNumber(of: blocks[index - 1].text.text) != nil
  }

  /// Words between a paragraph that is at its end and one that starts the next, in the body of a resolution.
  private func standsBetweenParagraphs(_ index: Int) -> Bool {
    guard index > 0, index + 1 < blocks.count, blocks[index].text.openingEmphasis.isEmpty,
      labels.typed(blocks[index].text.text) == nil
    else { return false }
    let (before, after) = (blocks[index - 1], blocks[index + 1])
    let hasEnded = before.role == .text && before.text.endsAsText && !before.text.endsInColon
    let isNext = after.role == .preambular || after.role == .formula || (after.role == .text && isNumbered(after))
    return (before.role == .heading || hasEnded) && isNext
  }

  private func isNumbered(_ block: Block) -> Bool {
    if let label = block.label { return OperativeNumber(label) != nil }
    guard let typed = labels.typed(block.text.text), !typed.isBare, case .number = typed.sort else { return false }
    return true
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
    let text = block.label ?? block.text.text
    if let number = pack.divisions.sectionNumber(of: text) { return isNear(number, sections) ? number : nil }
    guard let length = sectionNumberLength(in: text, after: sections) else { return nil }
    return pack.divisions.sectionNumber(of: String(text.unicodeScalars.prefix(length)))
  }
}
