import ResolutionModel

/// Turns the bytes of a text file into UTF-8.
enum SourceDecoder {
  /// With fewer good multi-byte characters for each bad byte, the file is taken for one in a Windows code page.
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
    if let bigEndian = UTF16Order.isBigEndian(bytes) { return utf16(bytes[...], bigEndian: bigEndian) }
    return utf8(bytes[...])
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
    let faults = UTF8Faults(bytes)
    if faults.goodMultibyte < faults.bad * goodForBad {
      let page = CodePage(of: bytes)
      let message = "the file is not UTF-8; it is read as \(page.rawValue)"
      return Decoded(text: page.decode(bytes), warnings: [ImportWarning(.encoding, message, line: faults.lines.first)])
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
