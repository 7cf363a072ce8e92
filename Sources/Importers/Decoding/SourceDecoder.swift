import ResolutionModel

/// Turns the bytes of a text file into UTF-8.
enum SourceDecoder {
  /// Above this share of bytes that are no UTF-8, the file is taken for Windows-1252: one in a thousand, or any when
  /// there are fewer than four good multi-byte characters for each bad one.
  private static let goodForBad = 4

  struct Decoded {
    var text: String
    var warnings: [ImportWarning] = []
  }

  /// - Parameter bytes: No binary; see `FileForm`.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    return utf8(bytes[...])
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
    let faults = UTF8Faults(bytes)
    if faults.goodMultibyte < faults.bad * goodForBad {
      let message = "the file is not UTF-8; it is read as Windows-1252"
      return Decoded(
        text: Windows1252.decode(bytes), warnings: [ImportWarning(.encoding, message, line: faults.lines.first)])
    }
    let warnings = faults.lines.map {
      ImportWarning(.encoding, "bytes that are no UTF-8, replaced by U+FFFD", line: $0)
    }
    return Decoded(text: String(decoding: bytes, as: UTF8.self), warnings: warnings)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Decoded {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    let isWhole = index == bytes.endIndex && String(validating: units, as: UTF16.self) != nil
    let warnings = isWhole ? [] : [ImportWarning(.encoding, "units that are no UTF-16, replaced by U+FFFD")]
    return Decoded(text: String(decoding: units, as: UTF16.self), warnings: warnings)
  }
}

/// Where bytes are no UTF-8.
private struct UTF8Faults {
  var bad = 0
  var goodMultibyte = 0
  /// The lines with faults, from 1, the first hundred of them.
  var lines: [Int] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var line = 1
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if scalar.count > 1 { goodMultibyte += 1 }
        if scalar.first == 0x0A { line += 1 }
      case .error:
        bad += 1
        if lines.last != line, lines.count < 100 { lines.append(line) }
      case .emptyInput: return
      }
    }
  }
}

/// The code page of older Windows word processors.
private enum Windows1252 {
  /// 0x80 to 0x9F; U+FFFD where there is none. Source: WHATWG Encoding Standard, index windows-1252.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
