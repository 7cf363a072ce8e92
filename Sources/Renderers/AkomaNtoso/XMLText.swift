/// XML as it is written, element by element.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An element with what `content` writes in it; an empty one is closed at once.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLText) -> Void = { _ in }
  ) {
    start(name, attributes)
    let before = bytes.count
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    if bytes.count == before + 1 {
      bytes.removeLast()
      bytes += "/>".utf8
    } else {
      bytes += "</\(name)>".utf8
    }
  }

  /// Text between tags.
  mutating func write(_ text: String) { escape(text) }

  mutating func newLine() { bytes.append(0x0A) }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// White space is written by number, for readers make spaces of it in attributes.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\t", "\n", "\r": bytes += "&#\(scalar.value);".utf8
      default: bytes += (XMLText.isCharacter(scalar) ? String(scalar) : "\u{FFFD}").utf8
      }
    }
  }

  /// Char of XML 1.0, section 2.2.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
