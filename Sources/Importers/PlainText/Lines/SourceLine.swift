/// A line of the source that holds text; blank lines are only counted.
struct SourceLine: Hashable, Sendable {
  private let first: UInt32
  private let last: UInt32
  private let ordinal: UInt32
  private let leaf: UInt32
  private let margin: UInt16
  private let gap: UInt16

  /// Positions saturate: a source is shorter than 4 GiB, and no text is indented by 65,535 columns.
  init(bytes: Range<Int>, number: Int, page: Int, indent: Int, blanksBefore: Int) {
    first = UInt32(clamping: bytes.lowerBound)
    last = UInt32(clamping: bytes.upperBound)
    ordinal = UInt32(clamping: number)
    leaf = UInt32(clamping: page)
    margin = UInt16(clamping: indent)
    gap = UInt16(clamping: blanksBefore)
  }

  /// UTF-8 bytes of the source, without the white space at either end; never empty.
  var bytes: Range<Int> { Int(first)..<Int(last) }
  /// The line's number as an editor shows it, from 1.
  var number: Int { Int(ordinal) }
  /// How many form feeds come before the line.
  var page: Int { Int(leaf) }
  /// Columns of white space before the text; tabs go to the next multiple of 8.
  var indent: Int { Int(margin) }
  /// Blank lines since the line before.
  var blanksBefore: Int { Int(gap) }
}
