/// What a text is from its first words.
enum TextForm {
  case akomaNtoso
  case json
  case canonical
  case plain
  /// Markup that is not read; the text says what it is and what to do.
  case foreign(String)

  init(_ text: String) {
    let start = text.utf8.drop { $0 <= 0x20 }.prefix(TextForm.looked)
    let head = String(decoding: start, as: UTF8.self)
    switch start.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"): self = TextForm.markup(head)
    case UInt8(ascii: "-") where head.hasPrefix("---\ntravaux:") || head.hasPrefix("---\r\ntravaux:"): self = .canonical
    default: self = .plain
    }
  }

  /// How many bytes are looked at.
  private static let looked = 4096

  private static func markup(_ head: String) -> TextForm {
    let lower = head.lowercased()
    if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") {
      return .foreign("an HTML page; save the text of the resolution as plain text (UTF-8) and give that instead")
    }
    return head.hasPrefix("<") && lower.dropFirst().first.map { $0.isLetter || "?!".contains($0) } == true
      ? .akomaNtoso : .plain
  }
}
