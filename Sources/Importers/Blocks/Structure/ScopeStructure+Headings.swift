import ResolutionModel

extension ScopeStructure {
  /// The longest text in scalars that is taken for a heading by its looks alone.
  static let longestHeading = 300

  /// Paragraphs that are headings by their style or because all of them is bold: `<b>Article 5</b>`.
  mutating func findHeadings() {
    for index in blocks.indices where blocks[index].role == .text && looksLikeHeading(blocks[index]) {
      blocks[index].rank = HeadingRank.rank(style: blocks[index].style, element: "heading", sections: 0)
      blocks[index].role = .heading
      blocks[index].listDepth = nil
    }
  }

  private func looksLikeHeading(_ block: Block) -> Bool {
    let text = block.text
    guard !text.text.isEmpty, standsApart(block), text.text.unicodeScalars.count <= ScopeStructure.longestHeading else {
      return false
    }
    return block.label.map { labels.read($0) == .capital } ?? true
  }

  /// Whether style, print and ending are those of a heading.
  private func standsApart(_ block: Block) -> Bool {
    if HeadingRank.isHeading(style: block.style) { return !block.text.endsInSeries }
    return (block.label != nil || block.text.isBold) && !block.text.endsAsText
  }

  /// A number whose text stands in the next paragraph; a full stop of the number that stands in the text.
  mutating func joinNumbersToTexts() {
    var joined: [Block] = []
    for var block in blocks {
      takeStop(&block)
      takeRepeatedLabel(&block)
      if let last = joined.last, last.role == .text, last.label != nil, last.text.isEmpty, block.role == .text,
        block.label == nil, last.listDepth == block.listDepth
      {
        block.label = last.label
        block.text.lines = last.text.lines.lowerBound...max(last.text.lines.lowerBound, block.text.lines.upperBound)
        joined[joined.count - 1] = block
      } else {
        joined.append(block)
      }
    }
    blocks = joined
  }

  /// `<num>1.1</num>. Raise` → `1.1.`, `Raise`.
  private func takeStop(_ block: inout Block) {
    guard let label = block.label, !label.hasSuffix("."), !label.hasSuffix(")") else { return }
    let scalars = block.text.text.unicodeScalars
    guard let first = scalars.first, first == "." || first == ")" else { return }
    let space = scalars.dropFirst().prefix { $0.properties.isWhitespace }
    guard !space.isEmpty || scalars.count == 1 else { return }
    block.label = label + String(first)
    block.text.dropFirst(scalars: 1 + space.count)
  }

  /// `<num>I.</num>I. Organization` → `I.`, `Organization`.
  private mutating func takeRepeatedLabel(_ block: inout Block) {
    guard let label = block.label, block.text.text.hasPrefix(label) else { return }
    let rest = block.text.text.unicodeScalars.dropFirst(label.unicodeScalars.count)
    let space = rest.prefix { $0.properties.isWhitespace }
    guard !space.isEmpty else { return }
    block.text.dropFirst(scalars: label.unicodeScalars.count + space.count)
    warnings.append(ImportWarning(.repaired, "the label \(label) stands twice", line: block.text.lines.lowerBound))
  }

  /// Numbers of sections and words like "Annex" get the heading that follows as their text.
  mutating func joinNumbersToHeadings() {
    let lettered = letteredHeadings()
    var joined: [Block] = []
    var sections = 0
    for (index, original) in blocks.enumerated() {
      var block = original
      if block.role == .text, block.label != nil, block.text.isEmpty { asHeadingNumber(&block) }
      if block.role == .heading, block.label == nil, let last = joined.last, awaitsHeading(last), !isNumber(block) {
        joined[joined.count - 1] = joining(last, to: block)
        continue
      }
      if block.role == .number || block.role == .heading { readHeading(&block, &sections, lettered.contains(index)) }
      joined.append(block)
    }
    blocks = joined
  }

  /// Leaves out a heading that stands again right below, as where the markup has it once as heading and once as a
  /// paragraph: `<subheading>B. Margin</subheading> <num>B.</num> <p>Margin</p>`.
  mutating func dropRepeatedHeadings() {
    guard blocks.contains(where: { $0.role == .heading }) else { return }
    var kept: [Block] = []
    for block in blocks {
      if let last = kept.last, last.role == .heading, block.role == .heading, last.text.notes.isEmpty,
        headingSigns(of: last) == headingSigns(of: block)
      {
        let text = [last.label, last.text.text].compactMap { $0 }.joined(separator: " ")
        warnings.append(ImportWarning(.repaired, "a heading stands twice: \(text)", line: last.text.lines.lowerBound))
        kept.removeLast()
      }
      kept.append(block)
    }
    blocks = kept
  }

  /// What a heading prints, without white space.
  private func headingSigns(of block: Block) -> [Unicode.Scalar] {
    ((block.label ?? "") + block.text.text).unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  private func awaitsHeading(_ block: Block) -> Bool {
    block.role == .heading && block.label != nil && block.text.text.isEmpty
  }

  /// Whether a heading is nothing but a number, a letter or the word for annex.
  private func isNumber(_ block: Block) -> Bool {
    let text = block.text.text
    return pack.divisions.sectionNumber(of: text) != nil || pack.divisions.partLetter(of: text) != nil
      || pack.divisions.annexNumber(of: text) != nil
  }

  private mutating func joining(_ number: Block, to heading: Block) -> Block {
    var block = heading
    block.label = number.label
    takeRepeatedLabel(&block)
    // The number's full stop may stand among the words: `<num>I.</num> <heading>. Purpose</heading>`.
    if block.text.text.hasPrefix(". ") || block.text.text.hasPrefix(".\t") { block.text.dropFirst(scalars: 2) }
    block.rank = min(block.rank, number.rank)
    let first = number.text.lines.lowerBound
    block.text.lines = first...max(first, block.text.lines.upperBound)
    let before = number.text.notes.map { Footnote(marker: $0.marker, offset: 0, text: $0.text) }
    block.text.calledAgain = Set(number.text.calledAgain + block.text.calledAgain.map { $0 + before.count })
    block.text.notes = before + block.text.notes
    return block
  }

  /// A number of a section in a paragraph of its own.
  private func asHeadingNumber(_ block: inout Block) {
    guard let label = block.label, labels.read(label) == .capital else { return }
    block.role = .heading
    block.rank = HeadingRank.rank(style: block.style, element: "heading", sections: 0)
  }

  /// Tells the number of a heading from its words.
  private func readHeading(_ block: inout Block, _ sections: inout Int, _ isLettered: Bool) {
    let text = block.text.text
    if block.label == nil, !text.isEmpty, block.role == .number || isNumber(block) {
      block.label = text
      block.text.text = ""
      block.text.segments = []
      block.text.emphasis = []
      for index in block.text.notes.indices { block.text.notes[index].offset = 0 }
    } else if block.label == nil,
      let length = isLettered ? letterLength(in: text) : sectionNumberLength(in: text, after: sections)
    {
      block.label = String(text.unicodeScalars.prefix(length)).trimmed
      block.text.dropFirst(scalars: length)
    }
    block.role = .heading
    if let number = block.label.flatMap({ pack.divisions.sectionNumber(of: $0) }), isNear(number, sections) {
      sections = number
    }
  }

  /// Whether a number can follow the last section's; C and D, read as roman numerals, cannot.
  func isNear(_ number: Int, _ sections: Int) -> Bool { number == 1 || (sections + 1...sections + 3).contains(number) }

  /// The length in scalars of the number that is due and stands in front of a heading's words: `II Budget`.
  func sectionNumberLength(in text: String, after sections: Int) -> Int? {
    let word = text.unicodeScalars.prefix { !$0.properties.isWhitespace }
    guard (1...8).contains(word.count), word.count < text.unicodeScalars.count,
      let number = pack.divisions.sectionNumber(of: String(word)), isNear(number, sections)
    else { return nil }
    return word.count + 1
  }

  /// Headings that start with letters in a row, A to at least B: `A Base salaries`, `B. Margin`.
  private func letteredHeadings() -> Set<Int> {
    var rows: [[Int]] = []
    for index in blocks.indices where blocks[index].role == .heading && blocks[index].label == nil {
      let scalars = Array(blocks[index].text.text.unicodeScalars.prefix(4))
      guard scalars.count == 4, ("A"..."Z").contains(scalars[0]), scalars[1] == " " || scalars[1...2] == [".", " "]
      else {
        continue
      }
      let place = Int(scalars[0].value) - 0x41
      if place == 0 {
        rows.append([index])
      } else if let last = rows.indices.last, rows[last].count == place {
        rows[last].append(index)
      }
    }
    return Set(rows.filter { $0.count > 1 }.joined())
  }

  /// The length in scalars of the letter in front of a heading's words.
  private func letterLength(in text: String) -> Int { text.unicodeScalars.dropFirst().first == "." ? 3 : 2 }
}
