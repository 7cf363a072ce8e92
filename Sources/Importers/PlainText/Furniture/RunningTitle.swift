/// Tells the running title from the first words of a page.
enum RunningTitle {
  /// The particulars from each of their lines on, as signs without spaces; a line's number in front is left out.
  static func candidates(in printed: PrintedText, lines: Range<Int>) -> [[UInt8]] {
    let all = lines.suffix(40).map { signs(of: printed.text.content($0)) }
    return all.indices.flatMap { index -> [[UInt8]] in
      let whole = Array(all[index...].joined().prefix(400))
      let words = whole.drop { $0.isDigit || $0 == 0x2F || $0 == 0x2E }
      return words.count < whole.count ? [whole, Array(words)] : [whole]
    }
  }

  /// Whether a block writes the start of a title.
  static func matches(_ block: ClosedRange<Int>, in printed: PrintedText, titles: [[UInt8]]) -> Bool {
    let words = block.flatMap { signs(of: printed.text.content($0)) }
    return words.count >= printed.thresholds.titleMatch && titles.contains { $0.starts(with: words) }
  }

  /// Whether a block starts with a capital, has no numbered line and breaks off without punctuation, as titles do.
  static func looksLikeOne(_ block: ClosedRange<Int>, in printed: PrintedText) -> Bool {
    guard let first = printed.text.content(block.lowerBound).first, !first.isLowerASCII, !first.isDigit, first != 0x28,
      printed.text.content(block.upperBound).last != 0x2C
    else { return false }
    return block.allSatisfy { line in
      let content = printed.text.content(line)
      return LineLabel(content) == nil && ![0x2E, 0x3A, 0x3B].contains(content.last)
    }
  }

  private static func signs(of content: ArraySlice<UInt8>) -> [UInt8] {
    content.compactMap { $0 > 0x20 ? $0.lowered : nil }
  }
}
