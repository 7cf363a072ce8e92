import XMLTree

/// How a run of a page's text is set.
struct HTMLStyle: Hashable, Sendable {
  var isItalic = false
  var isBold = false
  var isRaised = false
  /// Whether it leads to another page, or elsewhere on this one.
  var isLink = false

  /// Elements that stand apart from the text around them.
  static let blocks: Set<String> = [
    "html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "main",
    "center",
    "dl", "dt", "dd", "figure", "address", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "details", "summary",
  ]

  /// Whether an element's text is struck out, as drafts show what goes.
  static func isStruck(_ element: XMLElement) -> Bool {
    if ["del", "s", "strike"].contains(element.name) { return true }
    return element[attribute: "style"]?.lowercased().contains("line-through") ?? false
  }

  /// Adds what an element's name, or its style attribute, says.
  mutating func add(_ element: XMLElement) {
    let css = element[attribute: "style"]?.lowercased() ?? ""
    switch element.name {
    case "i", "em", "cite", "dfn": isItalic = true
    case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6": isBold = true
    case "a" where element[attribute: "href"] != nil: isLink = true
    default: break
    }
    if css.contains("italic") { isItalic = true }
    if css.contains("font-weight:bold") || css.contains("font-weight: bold") { isBold = true }
  }
}
