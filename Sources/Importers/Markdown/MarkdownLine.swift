/// The marks of Markdown in a line, by its bytes.
enum MarkdownLine {
  /// The text of a heading, `## Ponds ##`; nil for other lines.
  static func heading(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let marks = line.prefix { $0 == 0x23 }
    guard (1...6).contains(marks.count), line.dropFirst(marks.count).first == 0x20 else { return nil }
    let text = line.dropFirst(marks.count).drop { $0 == 0x20 }
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] == 0x23 || text[end - 1] == 0x20 { end -= 1 }
    return text[..<end]
  }

  /// `| --- | :-: |`.
  static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x7C) && line.contains(0x2D) && line.count { $0 == 0x2D } >= 3
      && line.allSatisfy { [0x20, 0x2D, 0x3A, 0x7C].contains($0) }
  }

  /// `---`, `* * *`, `___`: a rule across the page; `--`: that above a signature.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.filter { $0 != 0x20 }
    return signs == [0x2D, 0x2D]
      || signs.count >= 3 && [0x2A, 0x2D, 0x5F].contains(signs.first) && Set(signs).count == 1
  }

  /// The cells of `| a | b |`, escaped bars kept.
  static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    for index in line.indices where line[index] == 0x7C && (index == line.startIndex || line[index - 1] != 0x5C) {
      cells.append(line[start..<index])
      start = index + 1
    }
    cells.append(line[start...])
    if cells.first?.allSatisfy({ $0 == 0x20 }) ?? false { cells.removeFirst() }
    if cells.last?.allSatisfy({ $0 == 0x20 }) ?? false { cells.removeLast() }
    return cells
  }

  /// The first `[^1]` of a line: its name and where it ends.
  static func noteReference(_ line: ArraySlice<UInt8>) -> (name: String, start: Int, end: Int)? {
    var index = line.startIndex
    while let open = line[index...].firstIndex(of: 0x5B) {
      if let reference = note(at: open, in: line) { return (reference.name, open, reference.end) }
      index = open + 1
    }
    return nil
  }

  /// The name of the note that `[^name]` at an index calls, and the index behind it; nil where there is none.
  static func note(at index: Int, in line: ArraySlice<UInt8>) -> (name: String, end: Int)? {
    guard line[index...].starts(with: [0x5B, 0x5E]) else { return nil }
    let name = line[(index + 2)...].prefix(33).prefix { $0 != 0x5D && $0 > 0x20 && $0 != 0x5B }
    guard (1...32).contains(name.count), line[name.endIndex...].first == 0x5D else { return nil }
    return (String(decoding: name, as: UTF8.self), name.endIndex + 1)
  }

  /// A run of emphasis that opens at an index: its mark's length, 1 to 3, and where its text ends; nil where none does.
  static func emphasis(at index: Int, in line: ArraySlice<UInt8>) -> (length: Int, end: Int)? {
    guard let mark = line[index...].first, mark == 0x2A || mark == 0x5F else { return nil }
    let length = line[index...].prefix(3).prefix { $0 == mark }.count
    let start = index + length
    guard start < line.endIndex, line[start] > 0x20, line[start] != mark else { return nil }
    if mark == 0x5F, index > line.startIndex, line[index - 1].isWordByte { return nil }
    var end = start + 1
    while end + length <= line.endIndex {
      if line[end] == mark, line[end - 1] > 0x20, line[end - 1] != 0x5C,
        line[end..<end + length].allSatisfy({ $0 == mark })
      {
        return (length, end)
      }
      end += 1
    }
    return nil
  }
}
