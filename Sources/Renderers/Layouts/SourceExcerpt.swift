import DraftChecker

/// Lines of a source text with a mark under a place.
struct SourceExcerpt {
  /// A place by line and column, both from 1; columns count Unicode scalars.
  struct Position {
    let line: Int
    let column: Int?
  }

  /// The longest piece of a line that is shown, in scalars.
  private static let window = 100

  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ source: String) {
    bytes = Array(source.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
  }

  func position(of finding: Finding) -> Position? {
    guard let offset = finding.range?.lowerBound, offset <= bytes.count else {
      return finding.lines.map { Position(line: $0.lowerBound, column: nil) }
    }
    return position(at: offset)
  }

  /// The place of a byte; beyond the end, the end.
  func position(at offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let line = lineNumber(at: offset)
    return Position(line: line, column: scalarCount(lineStarts[line - 1]..<offset) + 1)
  }

  /// How many scalars a run of bytes has.
  func scalars(_ range: Range<Int>) -> Int { scalarCount(range.clamped(to: 0..<bytes.count)) }

  /// The line, and a second one with carets where a column is known.
  ///
  /// - Parameter gutter: What stands before the line: its number.
  func excerpt(at position: Position, gutter name: String, length: Int?) -> [[StyledRun]] {
    guard lineStarts.indices.contains(position.line - 1) else { return [] }
    let start = lineStarts[position.line - 1]
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let scalars = Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.map(flattened))
    let column = (position.column ?? 1) - 1
    let from = max(0, min(column - SourceExcerpt.window / 2, scalars.count - SourceExcerpt.window))
    let shown = scalars[from..<min(scalars.count, from + SourceExcerpt.window)]
    let text =
      (from > 0 ? "…" : "") + String(String.UnicodeScalarView(shown)) + (from + shown.count < scalars.count ? "…" : "")
    let gutter = StyledRun("\(name) │ ", .muted)
    guard position.column != nil else { return [[gutter, StyledRun(text)]] }
    let before = DisplayWidth.of(String(String.UnicodeScalarView(scalars[from..<min(column, scalars.count)])))
    let pad = String(repeating: " ", count: DisplayWidth.of(name)) + " │ "
    let width = min(max(1, length ?? 1), max(1, shown.count - (column - from)))
    let caret = String(repeating: " ", count: before + (from > 0 ? 1 : 0)) + String(repeating: "^", count: width)
    return [[gutter, StyledRun(text)], [StyledRun(pad, .muted), StyledRun(caret, .warning)]]
  }

  private func flattened(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar == "\t" || scalar == "\r" ? " " : scalar }

  private func lineNumber(at offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Scalars that start in the range: bytes that are no continuation.
  private func scalarCount(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
}
