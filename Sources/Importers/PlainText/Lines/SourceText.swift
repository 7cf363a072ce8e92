/// A source as bytes and as the lines that hold text; every position of the reader is an offset into these bytes.
struct SourceText: Sendable {
  let bytes: [UInt8]
  let lines: [SourceLine]
  /// What is known of the print; empty for plain text.
  let typesetting: Typesetting

  init(_ source: String, typesetting: Typesetting = Typesetting()) {
    self.typesetting = typesetting
    let bytes = Array(source.utf8)
    var splitter = LineSplitter(bytes)
    lines = splitter.lines()
    self.bytes = bytes
  }

  /// The bytes of a line.
  func content(_ line: Int) -> ArraySlice<UInt8> { bytes[lines[line].bytes] }

  /// A range of the source as text.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A line as text.
  func string(line: Int) -> String { string(lines[line].bytes) }

  /// Scalars in a range, for widths.
  func width(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
