/// What a text is from its first words.
enum TextForm {
  case akomaNtoso
  case json
  case canonical
  case html
  case markdown
  case plain

  init(_ text: String) {
    let start = text.utf8.drop { $0 <= 0x20 }.prefix(TextForm.looked)
    let head = String(decoding: start, as: UTF8.self)
    switch start.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"): self = TextForm.markup(start.map(\.lowered))
    case UInt8(ascii: "-") where head.hasPrefix("---\ntravaux:") || head.hasPrefix("---\r\ntravaux:"): self = .canonical
    default: self = MarkdownForm.isMarkdown(text) ? .markdown : .plain
    }
  }

  /// How the form can spell control characters.
  var spelling: ControlCharacters.Spelling {
    switch self {
    case .akomaNtoso, .html: .references
    case .json: .escapes
    case .canonical, .markdown, .plain: .none
    }
  }

  /// How many bytes are looked at.
  private static let looked = 4096

  /// - Parameter head: In lower case.
  private static func markup(_ head: [UInt8]) -> TextForm {
    if isPage(head) { return .html }
    let second = String(decoding: head.dropFirst().prefix(16), as: UTF8.self).first
    return second.map { $0.isLetter || "?!".contains($0) } == true ? .akomaNtoso : .plain
  }

  /// Whether markup is that of a web page, or of a part of one.
  private static func isPage(_ head: [UInt8]) -> Bool {
    let parts = ["html", "body", "head", "div", "p", "table", "h1", "h2", "h3", "ol", "ul", "pre", "center", "font"]
    let start = String(decoding: head.dropFirst().prefix(16), as: UTF8.self)
    let name = start.prefix { $0.isLetter || $0.isNumber }
    if parts.contains(String(name)) || head.starts(with: "<!doctype html".utf8) { return true }
    return head.indices.contains { head[$0] == 0x3C && head[$0...].starts(with: "<html".utf8) }
  }
}
