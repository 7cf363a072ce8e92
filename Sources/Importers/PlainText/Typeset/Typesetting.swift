/// What a source with fonts, places or tags knows of its lines beyond their signs; plain text knows none of it.
///
/// Lines go by their numbers in the source text, from 1; ranges are its UTF-8 bytes.
struct Typesetting: Hashable, Sendable {
  /// Signs that are printed raised, in the order of the text: the marks of notes, where they are called and where the
  /// note begins.
  var raised: [Range<Int>] = []
  /// What is printed in italics, in the order of the text.
  var italic: [Range<Int>] = []
  /// Lines that are printed in bold from end to end.
  var bold: Set<Int> = []
  /// The tables by their first lines.
  var tables: [Int: TypesetTable] = [:]
  /// Whether the source tells where tables are; then there are no others.
  var knowsTables = false
  /// Whether every line is a block of its own, as in sources whose tags part them.
  var hasBlocks = false

  /// Whether italics cover a byte.
  func isItalic(at byte: Int) -> Bool { italicEnd(from: byte) > byte }

  /// The end of the italics that cover a byte; the byte itself where none do.
  func italicEnd(from byte: Int) -> Int {
    let next = Typesetting.first(from: byte + 1, in: italic)
    guard next > 0, italic[next - 1].contains(byte) else { return byte }
    return italic[next - 1].upperBound
  }

  /// The raised signs in some bytes.
  func raised(in bytes: Range<Int>) -> ArraySlice<Range<Int>> {
    raised[Typesetting.first(from: bytes.lowerBound, in: raised)...].prefix { $0.upperBound <= bytes.upperBound }
  }

  /// The first of some rising ranges that begins at or behind a byte.
  private static func first(from byte: Int, in ranges: [Range<Int>]) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A table whose rows and cells the source shows.
struct TypesetTable: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    /// The runs of source bytes that hold its text, one for each line.
    var pieces: [Range<Int>]
    var isHeader = false
    /// How many columns and rows it takes.
    var columns = 1
    var rows = 1
  }

  /// The numbers of its first and last line.
  var lines: ClosedRange<Int>
  var rows: [[Cell]]
}
