/// Writes the text of a line without the marks of Markdown, and says what they meant.
struct MarkdownInline {
  /// A run with its style.
  struct Run: Hashable, Sendable {
    var text: [UInt8]
    var style: TypesetSource.Style
    var isBold = false
  }

  private(set) var runs: [Run] = []
  /// The numbers of the notes by their names, in the order they are called.
  var numbers: [String: Int]

  init(_ line: ArraySlice<UInt8>, numbers: [String: Int]) {
    self.numbers = numbers
    write(line, TypesetSource.Style(), isBold: false, depth: 0)
  }

  /// Whether all of it is bold.
  var isBold: Bool { !runs.isEmpty && runs.allSatisfy { $0.isBold || $0.text.allSatisfy { $0 == 0x20 } } }

  /// Emphasis within emphasis that is looked for.
  private static let mostDepth = 4

  private mutating func write(_ line: ArraySlice<UInt8>, _ style: TypesetSource.Style, isBold: Bool, depth: Int) {
    var index = line.startIndex
    var plain = index
    // A mark without an end is text, and so are all of its kind behind it: else every one would be looked for anew.
    var open: Set<UInt8> = []
    func run(_ end: Int) -> Run { Run(text: Array(line[plain..<end]), style: style, isBold: isBold) }
    while index < line.endIndex {
      let byte = line[index]
      if byte == 0x5C, index + 1 < line.endIndex, MarkdownInline.isMark(line[index + 1]) {
        runs.append(run(index))
        plain = index + 1
        index += 2
      } else if byte == 0x5B, let taken = takeBracket(at: index, in: line) {
        runs.append(run(index))
        add(taken, style, isBold: isBold, depth: depth)
        index = taken.end
        plain = index
      } else if byte == 0x2A || byte == 0x5F, depth < MarkdownInline.mostDepth, !open.contains(byte) {
        guard let emphasis = MarkdownLine.emphasis(at: index, in: line) else {
          if line[index...].count > 500 { open.insert(byte) }
          index += line[index...].prefix { $0 == byte }.count
          continue
        }
        runs.append(run(index))
        let inner = TypesetSource.Style(isItalic: style.isItalic || emphasis.length != 2)
        write(
          line[(index + emphasis.length)..<emphasis.end], inner, isBold: isBold || emphasis.length > 1, depth: depth + 1
        )
        index = emphasis.end + emphasis.length
        plain = index
      } else {
        index += 1
      }
    }
    runs.append(run(line.endIndex))
    runs.removeAll { $0.text.isEmpty }
  }

  private enum Bracket {
    case note(String)
    case link(ArraySlice<UInt8>)
  }

  private func takeBracket(at index: Int, in line: ArraySlice<UInt8>) -> (bracket: Bracket, end: Int)? {
    if let note = MarkdownLine.note(at: index, in: line) { return (.note(note.name), note.end) }
    let text = line[(index + 1)...].prefix(400).prefix { $0 != 0x5D && $0 != 0x5B }
    guard !text.isEmpty, line[text.endIndex...].starts(with: [0x5D, 0x28]) else { return nil }
    let target = line[(text.endIndex + 2)...].prefix(2000).prefix { $0 != 0x29 && $0 > 0x20 }
    guard line[target.endIndex...].first == 0x29 else { return nil }
    return (.link(text), target.endIndex + 1)
  }

  private mutating func add(
    _ taken: (bracket: Bracket, end: Int), _ style: TypesetSource.Style, isBold: Bool, depth: Int
  ) {
    switch taken.bracket {
    case .link(let text): write(text, style, isBold: isBold, depth: depth + 1)
    case .note(let name):
      let number = numbers[name] ?? numbers.count + 1
      numbers[name] = number
      runs.append(Run(text: Array(String(number).utf8), style: TypesetSource.Style(isRaised: true)))
    }
  }

  /// A mark that a backslash makes plain.
  private static func isMark(_ byte: UInt8) -> Bool { "\\`*_{}[]()#+-.!|~^<>&".utf8.contains(byte) }
}
