import ResolutionModel

extension BodyReader {
  /// `Annex`, `Annex II`, with its title.
  mutating func takeAnnex(_ index: Int) -> Bool {
    guard let number = annexNumber(at: index), isComplete(before: index), !blocks.isEmpty else { return false }
    annexes = number > 0 ? number : annexes + 1
    sections = 0
    enter(partOnly + [.annex(annexes)])
    openDivision(at: index)
    return true
  }

  /// A letter alone, the next one of a set of resolutions: `B`, with its title.
  mutating func takePart(_ index: Int) -> Bool {
    guard let letter = partLetter(at: index), letter == nextPart, isComplete(before: index) else { return false }
    sections = 0
    enter([.part(letter)])
    openDivision(at: index)
    return true
  }

  /// A section's number, alone or before its title: `IV`, `IV. Follow-up`.
  ///
  /// It makes a division only where paragraphs count anew in it; else it is a heading.
  mutating func takeSection(_ index: Int) -> Bool {
    guard phase != .closed, let number = sectionNumber(at: index), number == sections + 1, isComplete(before: index)
    else { return false }
    if number == 1 { sectionsRestart = findRestart(from: index) }
    sections = number
    if sectionsRestart { enter(outsideSections + [.section(number)]) }
    openDivision(at: index)
    return true
  }

  func isDivision(_ index: Int) -> Bool {
    annexNumber(at: index) != nil || partLetter(at: index).map { $0 == nextPart } ?? false
      || sectionNumber(at: index).map { $0 == sections + 1 } ?? false
  }

  private mutating func openDivision(at index: Int) {
    let line = lines[index]
    let source = printed.lines[line.line].bytes
    let number = line.label.map(\.bytes) ?? source
    var block = BodyBlock(
      kind: .heading, divisions: divisions, depth: headingDepth, label: printed.text.string(number),
      lines: line.line...line.line)
    block.labelBytes = number
    if line.label != nil, !line.bytes.isEmpty { block.pieces = [line.bytes] }
    blocks.append(block)
    if !divisions.isEmpty { headed.insert(divisions) }
    takeTitle()
  }

  /// 1 below the heading of an annex, part or section, else 0.
  var headingDepth: Int {
    headed.contains(divisions) ? 1 : 0
  }

  private var partOnly: [Division] {
    divisions.filter { if case .part = $0 { true } else { false } }
  }

  private var outsideSections: [Division] {
    divisions.filter { if case .section = $0 { false } else { true } }
  }

  /// The letter of the part that may come next.
  private var nextPart: String? {
    guard case .part(let letter)? = divisions.first else { return isInAnnex ? nil : "A" }
    return LetterNumeral.value(of: letter).map { LetterNumeral.print($0 + 1).uppercased() }
  }

  private func annexNumber(at index: Int) -> Int? {
    guard lines[index].label == nil, lines.content(index).count <= 60, lines.initial(index) != .lower else {
      return nil
    }
    return pack.divisions.annexNumber(of: printed.text.string(lines[index].bytes))
  }

  private func partLetter(at index: Int) -> String? {
    let content = lines.content(index)
    guard lines[index].label == nil, content.count <= 12 else { return nil }
    let text = printed.text.string(lines[index].bytes)
    return pack.divisions.partLetter(of: text)
      ?? (content.count == 1 ? pack.divisions.partLetter(of: text.uppercased()) : nil)
  }

  private func sectionNumber(at index: Int) -> Int? {
    if let label = lines[index].label {
      guard label.form == .stopped, [.upper, .caseless].contains(lines.initial(index)) || lines[index].bytes.isEmpty
      else { return nil }
      return pack.divisions.sectionNumber(of: printed.text.string(label.bytes))
    }
    guard (1...24).contains(lines.content(index).count), lines.initial(index) != .lower else { return nil }
    return pack.divisions.sectionNumber(of: printed.text.string(lines[index].bytes))
  }

  /// Whether, of the sections from `index` on, one that follows numbered paragraphs starts with number 1.
  private func findRestart(from index: Int) -> Bool {
    var counted = hasNumbers
    var isFresh = true
    for line in (index + 1)..<max(index + 1, lines.count) {
      if annexNumber(at: line) != nil || sectionNumber(at: line) == 1 { return false }
      if let number = sectionNumber(at: line), number > 1 {
        isFresh = true
      } else if let number = lines[line].label?.number, isFresh {
        if counted { return number == 1 }
        (counted, isFresh) = (true, false)
      }
    }
    return false
  }
}
