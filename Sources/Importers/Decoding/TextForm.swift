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
    case UInt8(ascii: "<"): self = TextForm.markup(head)
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

  private static func markup(_ head: String) -> TextForm {
    let lower = head.lowercased()
    if isPage(lower) { return .html }
    return lower.dropFirst().first.map { $0.isLetter || "?!".contains($0) } == true ? .akomaNtoso : .plain
  }

  /// Whether markup is that of a web page, or of a part of one.
  private static func isPage(_ head: String) -> Bool {
    let parts = ["html", "body", "head", "div", "p", "table", "h1", "h2", "h3", "ol", "ul", "pre", "center", "font"]
    let name = head.dropFirst().prefix { $0.isLetter || $0.isNumber }
    return parts.contains(String(name)) || head.hasPrefix("<!doctype html") || head.contains("<html")
  }
}
