/// Walks over the words of a line: its runs of letters, but for `l` and `s` beside an apostrophe, `th` behind a figure,
/// and `(a)`.
struct WordWalk {
  private let line: Range<Int>
  private let bytes: [UInt8]
  private var position: Int

  init(_ line: Range<Int>, in bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
    position = line.lowerBound
  }

  /// The source bytes of the next word; nil at the end of the line.
  mutating func next() -> Range<Int>? {
    while position < line.upperBound {
      guard bytes[position].isWordByte else {
        skipSign()
        continue
      }
      let start = position
      while position < line.upperBound, bytes[position].isWordByte { position += 1 }
      if isWord(start..<position) { return start..<position }
    }
    return nil
  }

  /// Steps over a sign that is no letter, with all its bytes.
  private mutating func skipSign() {
    position += 1
    while position < line.upperBound, bytes[position].isContinuation { position += 1 }
  }

  private func isWord(_ run: Range<Int>) -> Bool {
    guard run.count <= 3 else { return true }
    let before = run.lowerBound > line.lowerBound ? bytes[run.lowerBound - 1] : 0x20
    if before.isDigit || before == 0x28 { return false }
    return run.count > 2 || (!isApostrophe(endingAt: run.lowerBound) && !isApostrophe(at: run.upperBound))
  }

  private func isApostrophe(at index: Int) -> Bool {
    guard index < line.upperBound else { return false }
    return bytes[index] == 0x27
      || (index + 2 < line.upperBound && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99)
  }

  private func isApostrophe(endingAt index: Int) -> Bool {
    (index > line.lowerBound && bytes[index - 1] == 0x27)
      || (index - 3 >= line.lowerBound && isApostrophe(at: index - 3))
  }
}
