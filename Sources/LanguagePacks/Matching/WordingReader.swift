/// Takes a line apart by a wording: a place reaches to the first occurrence of the literal that follows it, unless
/// what fills it is known.
struct WordingReader {
  /// Where a value that starts at a position of the text ends, for places whose values can be told.
  typealias Measure = (WordingPattern.Slot, FoldedText, Int) -> Int?

  private let text: FoldedText
  private let source: [UInt8]
  private let folding: FoldedText.Folding
  private var position = 0

  /// Reads at most the first 400 bytes of `line`.
  init(_ line: some StringProtocol, folding: FoldedText.Folding) {
    let limit = 400
    source =
      line.utf8.withContiguousStorageIfAvailable { Array($0.prefix(limit)) } ?? Array(line.utf8.prefix(limit))
    text = FoldedText(source, folding: folding)
    self.folding = folding
  }

  /// What fills the places, when the pieces are the whole line; a reader can try any number of wordings.
  mutating func read(
    _ pieces: [WordingPattern.Piece], measure: Measure = { _, _, _ in nil }
  ) -> [WordingPattern.Slot: String]? {
    position = 0
    var values: [WordingPattern.Slot: String] = [:]
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let literal):
        guard skip(literal) else { return nil }
      case .slot(let slot):
        let end =
          measure(slot, text, text.skippingSpace(at: position)) ?? endOfPlace(before: pieces.dropFirst(index + 1).first)
        guard let end, end > position else { return nil }
        values[slot] = take(to: end)
      }
    }
    return position == text.end ? values : nil
  }

  private mutating func skip(_ literal: String) -> Bool {
    let folded = folded(literal)
    guard text.bytes[min(position, text.bytes.count)...].starts(with: folded) else { return false }
    position += folded.count
    return true
  }

  private func endOfPlace(before next: WordingPattern.Piece?) -> Int? {
    guard case .literal(let literal)? = next else { return text.end }
    let folded = folded(literal)
    guard text.bytes.count >= folded.count else { return nil }
    return (position...max(position, text.bytes.count - folded.count)).first {
      text.bytes[$0...].starts(with: folded)
    }
  }

  /// Folding drops a space at the start of a text; a literal's own always stands inside the line.
  private func folded(_ literal: String) -> [UInt8] {
    let bytes = FoldedText.whole(literal, folding)
    return literal.first == " " ? [0x20] + bytes : bytes
  }

  private mutating func take(to end: Int) -> String {
    let start = text.sourceLength(of: position)
    position = end
    let bytes = source[start..<max(start, text.sourceLength(of: end))].drop { $0 == 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
