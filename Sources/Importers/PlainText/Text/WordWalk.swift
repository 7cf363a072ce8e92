/// Walks over the runs of letters in a line; `l` and `s` beside an apostrophe are no words.
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
      if position - start > 2 || !isElided(start..<position) { return start..<position }
    }
    return nil
  }

  /// Steps over a sign that is no letter, with all its bytes.
  private mutating func skipSign() {
    position += 1
    while position < line.upperBound, bytes[position].isContinuation { position += 1 }
  }

  private func isElided(_ word: Range<Int>) -> Bool {
    isApostrophe(endingAt: word.lowerBound) || isApostrophe(at: word.upperBound)
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
