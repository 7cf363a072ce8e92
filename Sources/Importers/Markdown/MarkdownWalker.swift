/// Writes Markdown out as lines, block by block.
struct MarkdownWalker {
  private let lines: [ArraySlice<UInt8>]
  private var position = 0
  private var source = TypesetSource()
  private var numbers: [String: Int] = [:]
  private var notes: [String: (text: [UInt8], line: Int)] = [:]
  /// How many cells tables may still have; from the table that has more on, all is text.
  private var cellsLeft = MarkdownWalker.mostCells

  /// The most cells that the tables of a text have, about 50 MB of them; the longest official table has some thousands.
  private static let mostCells = 500_000

  /// How many lines are not blank.
  var lineCount: Int { lines.count { !$0.isEmpty } }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
  }

  mutating func typeset() -> TypesetSource {
    while position < lines.count {
      let line = lines[position]
      position += 1
      take(line)
    }
    source.append(notes: settledNotes())
    source.settleTables()
    return source
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    let number = position
    if text.isEmpty || MarkdownLine.isRule(text) { return endBlock() }
    if takeNote(text) || takeTable(text) { return }
    if let heading = MarkdownLine.heading(text) {
      endBlock()
      source.stand(on: number...number)
      write(heading)
      source.markBold()
      source.endLine()
      return endBlock()
    }
    let marks = line.prefix(line.count - text.count)
    if let item = item(text, indent: marks.count - (marks.lastIndex(of: 0x3E).map { $0 - marks.startIndex + 1 } ?? 0)) {
      endBlock()
      source.append(item.label)
      write(item.text)
    } else {
      write(text)
    }
    source.stand(on: number...number)
    source.endLine()
  }

  /// Writes a line's text; two spaces or a backslash at its end say nothing more than its end.
  private mutating func write(_ text: ArraySlice<UInt8>) {
    let inline = MarkdownInline(text.last == 0x5C ? text.dropLast() : text, numbers: numbers)
    numbers = inline.numbers
    if inline.isBold { source.markBold() }
    for run in inline.runs { source.append(run.text, run.style) }
  }

  private mutating func endBlock() {
    if !source.isAtBlankLine { source.endLine() }
  }

  /// An item of a list: bullets go, numbers set in under a number become letters.
  private func item(_ text: ArraySlice<UInt8>, indent: Int) -> (label: [UInt8], text: ArraySlice<UInt8>)? {
    guard let first = text.first else { return nil }
    if [0x2A, 0x2B, 0x2D].contains(first), text.dropFirst().first == 0x20 { return ([], text.dropFirst(2)) }
    guard let label = LineLabel(text), label.textStart < text.endIndex else { return nil }
    let rest = text[label.textStart...]
    if indent >= 2, first.isDigit, let number = label.number, case .number(_, inserted: false) = label.form {
      let letters = indent >= 6 ? ItemLetter.roman(of: number) : ItemLetter.letters(of: number)
      return (Array("(\(letters)) ".utf8), rest)
    }
    return (Array(text[..<label.textStart]), rest)
  }

  /// `[^1]: Resolution 58/4.`, and the lines set in below it.
  private mutating func takeNote(_ text: ArraySlice<UInt8>) -> Bool {
    guard let note = MarkdownLine.note(at: text.startIndex, in: text), text[note.end...].first == 0x3A else {
      return false
    }
    let number = position
    var words = Array(text[(note.end + 1)...].drop { $0 == 0x20 })
    while position < lines.count, lines[position].starts(with: [0x20, 0x20]) || lines[position].first == 0x09 {
      words += [0x20] + lines[position].drop { $0 <= 0x20 }
      position += 1
    }
    notes[note.name] = (MarkdownInline(words[...], numbers: [:]).runs.flatMap(\.text), number)
    return true
  }

  private mutating func takeTable(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.contains(0x7C), position < lines.count, cellsLeft > 0,
      MarkdownLine.isDelimiterRow(lines[position].drop { $0 == 0x20 })
    else { return false }
    let first = position
    var rows = [head]
    cellsLeft -= head.count { $0 == 0x7C }
    position += 1
    while position < lines.count, lines[position].contains(0x7C), cellsLeft > 0 {
      rows.append(lines[position].drop { $0 == 0x20 })
      cellsLeft -= lines[position].count { $0 == 0x7C }
      position += 1
    }
    if cellsLeft <= 0 {
      position = first
      return false
    }
    endBlock()
    source.append(
      table: rows.enumerated().map { index, row in
        MarkdownLine.cells(row).map { TypesetTextCell(text: words($0), isHeader: index == 0) }
      },
      // Below the head stands the rule that the table is known by.
      fileLines: rows.indices.map { first + $0 + ($0 > 0 ? 1 : 0) })
    source.endLine()
    return true
  }

  private func words(_ cell: ArraySlice<UInt8>) -> String {
    let text = MarkdownInline(cell, numbers: [:]).runs.flatMap(\.text)
    return String(decoding: text, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }

  /// The notes in the order they are called; those that nothing calls come last.
  private func settledNotes() -> [TypesetNote] {
    let called = numbers.sorted { $0.value < $1.value }.map { ($0.key, $0.value) }
    let others = notes.keys.filter { numbers[$0] == nil }.sorted().enumerated().map { ($1, numbers.count + $0 + 1) }
    return (called + others).compactMap { name, number in
      notes[name].map {
        TypesetNote(marker: String(number), text: String(decoding: $0.text, as: UTF8.self), line: $0.line)
      }
    }
  }
}
