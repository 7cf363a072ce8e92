/// The number or letter that a line of text starts with.
struct LineLabel: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// `7.`, `OP7`; inserted between others: `5 bis.`, `OP5alt`.
    case number(Int, inserted: Bool)
    /// `PP3`, as drafts under negotiation have it.
    case preambular(Int)
    /// `7 -`, the Arabic print.
    case dashed(Int)
    /// `4,`: a full stop misread.
    case misprinted(Int)
    /// `(a)`, `a)`, `(أ)`, `㈠`.
    case enclosed
    /// `a.`, `IV.`, `B.`.
    case stopped
  }

  let form: Form
  /// Bytes of the source that print the label, without a bracket of the draft before it.
  let bytes: Range<Int>
  /// An opening bracket before the label, `[7. …]`; empty where there is none.
  let bracket: Range<Int>
  /// Where the text behind the label begins; the end of the line where nothing follows.
  let textStart: Int

  /// Reads the label at the start of a line's bytes, whose indices count in the source; nil when there is none.
  init?(_ content: ArraySlice<UInt8>) {
    var reader = LineLabelReader(content)
    let bracket = reader.takeBracket()
    let start = reader.position
    guard let form = reader.takeForm() else { return nil }
    self.form = form
    self.bracket = bracket
    bytes = start..<reader.position
    reader.skipSpaces()
    textStart = reader.position
  }

  /// Whether it is the number 1 of a list.
  var isFirstNumber: Bool { number == 1 }

  /// The operative number; nil for other labels.
  var number: Int? {
    switch form {
    case .number(let number, _), .dashed(let number), .misprinted(let number): number
    case .preambular, .enclosed, .stopped: nil
    }
  }

  /// Whether it counts a paragraph inserted behind the one of its number: `5 bis.`
  var isInserted: Bool {
    if case .number(_, inserted: true) = form { true } else { false }
  }

  /// `(b)` of `(b bis)`; nil for a label without such a suffix.
  static func withoutSuffix(_ label: String) -> String? {
    let bytes = Array(label.utf8)
    let letters = bytes.filter(\.isLetterASCII)[...]
    guard let suffix = LineLabelReader.suffixes.first(where: { letters.count > $0.count && letters.hasSuffix($0) }),
      let end = bytes.lastIndex(where: \.isLetterASCII)
    else { return nil }
    let kept = bytes[...end].dropLast(suffix.count) + bytes[(end + 1)...]
    return String(decoding: kept.filter { $0 != 0x20 }, as: UTF8.self)
  }

  /// The figure that a letter is misread for; the byte itself where it is none.
  static func figure(for byte: UInt8) -> UInt8 {
    switch byte {
    case 0x49, 0x6C, 0x7C: 0x31
    case 0x4F, 0x6F: 0x30
    case 0x53, 0x73: 0x35
    case 0x42: 0x38
    default: byte
    }
  }
}
