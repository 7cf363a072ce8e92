import XMLTree

/// Finds the part of a page that is its text, with menus and notices around it left out.
enum HTMLMainPart {
  /// The ids that content systems give that part: MediaWiki, Drupal, Invenio.
  private static let ids: Set<String> = [
    "mw-content-text", "bodyContent", "content", "main-content", "main", "block-system-main",
  ]

  /// The part, or the whole page where none is marked or the marked one is less than half of it.
  static func element(of root: XMLElement) -> XMLElement {
    let whole = length(of: root)
    return marked(in: root).first { length(of: $0) * 2 >= whole } ?? root
  }

  /// The heading that MediaWiki puts above the part; nil where there is none, or where the part holds it.
  static func heading(of root: XMLElement) -> XMLElement? {
    let isHeading: (XMLElement) -> Bool = { $0[attribute: "id"] == "firstHeading" }
    guard let heading = root.descendants("h1").first(where: isHeading),
      !element(of: root).descendants("h1").contains(where: isHeading)
    else { return nil }
    return XMLElement(name: "div", attributes: [], children: [.element(heading)], line: heading.line)
  }

  private static func marked(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      let isMarked =
        child.name == "main" || child.name == "article" || child[attribute: "id"].map(ids.contains) ?? false
      return (isMarked ? [child] : []) + marked(in: child)
    }
  }

  private static func length(of element: XMLElement) -> Int {
    element.children.reduce(0) { sum, child in
      switch child {
      case .element(let inner): sum + length(of: inner)
      case .text(let run): sum + run.string.utf8.count
      }
    }
  }
}
