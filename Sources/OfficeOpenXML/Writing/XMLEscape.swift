/// Text as it may stand in XML.
enum XMLEscape {
  /// Character data. What XML 1.0 has no place for (control characters) becomes U+FFFD.
  static func text(_ text: String) -> String { escape(text, quotes: false) }

  /// The value of an attribute in double quotes.
  static func attribute(_ text: String) -> String { escape(text, quotes: true) }

  private static func escape(_ text: String, quotes: Bool) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\"") where quotes: escaped += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: escaped += quotes ? Array("&#\(byte);".utf8) : [byte]
      case ..<0x20: escaped += "\u{FFFD}".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
      .replacingNoncharacters()
  }
}

extension String {
  /// U+FFFE and U+FFFF are no characters of XML.
  fileprivate func replacingNoncharacters() -> String {
    guard unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.value == 0xFFFE || $0.value == 0xFFFF ? "\u{FFFD}" : $0 }))
  }
}
