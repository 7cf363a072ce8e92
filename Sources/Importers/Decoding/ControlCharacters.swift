import ResolutionModel

/// Takes the control characters out of a source, which no line of a resolution may hold, before anything reads it.
///
///     Urges\u{7}calm      <p>Member States&#146; reports</p>      {"text": "Urges\u0007calm"}
///     Urges calm          <p>Member States’ reports</p>           {"text": "Urges calm"}
///
/// A control of the C0 set becomes a space, since what it stood for, most often the end of a cell or a glyph without a
/// name, parts words; the two hyphens of Word's plain text become what they were. A control of the C1 set becomes the
/// sign that Windows-1252 has in its place, as in the HTML standard (13.2.5.80): it is a text in that code page that was
/// taken for another. Lines and the structure of the file stay as they are.
struct ControlCharacters {
  /// How a source can spell a character, besides writing it.
  enum Spelling {
    case none
    /// `&#146;`, `&#x92;`.
    case references
    /// `\u0092`, `\n`: in a string that is to be one line.
    case escapes
  }

  /// The source without them.
  private var bytes: [UInt8] = []
  /// The lines on which some were, from 1, the first hundred of them.
  private var lines: [Int] = []

  private let source: UnsafeBufferPointer<UInt8>
  private var copied = 0
  private var line = 1
  /// Up to where lines are counted.
  private var counted = 0

  /// The source with no such character in it, and a warning for each line that had some.
  static func replaced(in text: String, spelling: Spelling) -> SourceDecoder.Decoded {
    var text = text
    let replaced = text.withUTF8 { bytes -> SourceDecoder.Decoded? in
      var scan = ControlCharacters(bytes)
      scan.run(spelling)
      return scan.lines.isEmpty ? nil : scan.decoded
    }
    return replaced ?? SourceDecoder.Decoded(text: text)
  }

  private var decoded: SourceDecoder.Decoded {
    let message = "control characters, replaced by what they must have stood for or by spaces"
    return SourceDecoder.Decoded(
      text: String(decoding: bytes, as: UTF8.self),
      warnings: lines.map { ImportWarning(.encoding, message, line: $0) })
  }

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  private mutating func run(_ spelling: Spelling) {
    let source = source
    var index = 0
    while index < source.count {
      let byte = source[index]
      index = ControlCharacters.mayStart[Int(byte)] ? take(byte, at: index, spelling) : index + 1
    }
    if !lines.isEmpty { copy(upTo: source.count) }
  }

  /// For each byte, whether a control character may start with it, written or spelled.
  private static let mayStart: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x09...0x0D: false
    case 0..<0x20, 0x26, 0x5C, 0x7F, 0xC2, 0xEF: true
    default: false
    }
  }

  /// Looks at a byte that may be part of a control character; the index behind it.
  private mutating func take(_ byte: UInt8, at index: Int, _ spelling: Spelling) -> Int {
    switch byte {
    case 0..<0x20, 0x7F: return replace(index..<index + 1, UInt32(byte))
    case 0xC2 where next(index, 1) &- 0x80 < 0x20: return replace(index..<index + 2, UInt32(next(index, 1)))
    case 0xEF where next(index, 1) == 0xBF && next(index, 2) & 0xFE == 0xBE: return replace(index..<index + 3, 0xFFFE)
    case 0x26 where spelling == .references: return takeReference(at: index)
    case 0x5C where spelling == .escapes: return takeEscape(at: index)
    default: return index + 1
    }
  }

  private func next(_ index: Int, _ step: Int) -> UInt8 { index + step < source.count ? source[index + step] : 0 }

  private mutating func replace(_ range: Range<Int>, _ control: UInt32) -> Int {
    copy(upTo: range.lowerBound)
    bytes += String(ControlCharacters.sign(for: control)).utf8
    copied = range.upperBound
    line += source[counted..<range.lowerBound].count { $0 == 0x0A }
    counted = range.lowerBound
    if lines.last != line, lines.count < 100 { lines.append(line) }
    return range.upperBound
  }

  private mutating func copy(upTo end: Int) {
    bytes += source[copied..<end]
    copied = end
  }

  /// What is put in place of a control character.
  static func sign(for control: UInt32) -> Unicode.Scalar {
    switch control {
    // The hyphens of Word's plain text: one that never breaks, one that shows only at a line's end.
    case 0x1E: "-"
    case 0x1F: "\u{AD}"
    case 0x80...0x9F: CodePage.windows1252.sign(UInt8(control))
    case 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: " "
    }
  }

  /// Whether a scalar is a control other than those that lay out a text.
  private static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// `&#` at an index, with the number behind it, decimal or hexadecimal, and a semicolon if there is one.
  private mutating func takeReference(at index: Int) -> Int {
    guard next(index, 1) == 0x23 else { return index + 1 }
    let radix: UInt32 = next(index, 2) | 0x20 == 0x78 ? 16 : 10
    var end = index + (radix == 16 ? 3 : 2)
    let start = end
    var value: UInt32 = 0
    while end < source.count, end - start < 8, let digit = source[end].hexValue, digit < radix {
      value = value * radix + digit
      end += 1
    }
    guard end > start, ControlCharacters.isControl(value) else { return end }
    return replace(index..<(next(end, 0) == 0x3B ? end + 1 : end), value)
  }

  /// A backslash at an index of a JSON text, with what it escapes.
  private mutating func takeEscape(at index: Int) -> Int {
    switch next(index, 1) {
    // \b, \f, \n, \r, \t
    case 0x62, 0x66, 0x6E, 0x72, 0x74: return replace(index..<index + 2, 0)
    case 0x75: break
    default: return min(source.count, index + 2)
    }
    var value: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard let digit = next(place, 0).hexValue else { return index + 2 }
      value = value << 4 | digit
    }
    let breaksLine = (0x09...0x0D).contains(value) || value == 0x2028 || value == 0x2029
    guard breaksLine || ControlCharacters.isControl(value) else { return index + 6 }
    return replace(index..<index + 6, breaksLine ? 0 : value)
  }
}

extension UInt8 {
  fileprivate var hexValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}
