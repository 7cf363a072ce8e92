/// Tells Markdown from plain text by marks that plain text never bears at the start of lines or beside a word.
enum MarkdownForm {
  /// How many lines are looked at.
  private static let looked = 400
  /// How many marks make a text Markdown; of different kinds one less.
  private static let enough = 3

  static func isMarkdown(_ text: String) -> Bool {
    var kinds: Set<Sign> = []
    var count = 0
    let bytes = Array(text.utf8)
    let start = bytes.split(maxSplits: looked, whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(looked)
    for line in start {
      guard let sign = sign(of: line.prefix(300)) else { continue }
      kinds.insert(sign)
      count += 1
    }
    return count + (kinds.count > 1 ? 1 : 0) >= enough
  }

  private enum Sign { case heading, emphasis, note, table }

  private static func sign(of line: ArraySlice<UInt8>) -> Sign? {
    let text = line.drop { $0 == 0x20 || $0 == 0x3E }
    if MarkdownLine.heading(text) != nil { return .heading }
    if MarkdownLine.isDelimiterRow(text) { return .table }
    if MarkdownLine.noteReference(text).map({ text.startIndex < $0.end }) ?? false { return .note }
    let label = LineLabel(text)?.textStart ?? text.startIndex
    let start = text[min(label, text.endIndex)...]
    return MarkdownLine.emphasis(at: start.startIndex, in: start) != nil ? .emphasis : nil
  }
}
