/// Text as HTML, inert wherever it is put: between tags or in a quoted attribute.
enum HTMLText {
  /// Escapes scalar by scalar: a quotation mark with an accent on it is one character to Swift, but still ends an
  /// attribute. What HTML does not allow becomes U+FFFD.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 { append(byte, to: &escaped) }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private static func append(_ byte: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "\""): escaped += "&quot;".utf8
    case UInt8(ascii: "'"): escaped += "&#39;".utf8
    case _ where isSpecial(byte): escaped += "\u{FFFD}".utf8
    default: escaped.append(byte)
    }
  }
}
