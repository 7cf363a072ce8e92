import ResolutionModel
import XMLTree

extension BlockWalker {
  mutating func walkPart(_ element: XMLElement, _ context: BlockContext) {
    switch element.name {
    case "preamble": walk(element, context.inPreamble(true))
    case "mainBody": walk(element, context.inPreamble(false))
    case "attachment", "doc": walkAttachment(element)
    case "statement" where element[attribute: "name"]?.contains("draft") == true:
      walkDraft { $0.walk(element, BlockContext()) }
    default: walk(element, BlockContext())
    }
  }

  private mutating func walkAttachment(_ element: XMLElement) {
    if element.name == "attachment", element.elements.contains(where: { $0.name == "doc" }) {
      return walk(element, BlockContext())
    }
    let divisions = scopes.isEmpty ? [] : scopes[current].divisions
    walkScope(divisions, isAttachment: true) { $0.walk(element, BlockContext()) }
  }

  mutating func walkFormula(_ element: XMLElement, _ context: BlockContext) {
    for child in element.elements where child.name == "p" {
      add(.formula, child.children, line: child.line, in: BlockContext())
    }
    if !element.elements.contains(where: { $0.name == "p" }) {
      add(.formula, element.children, line: element.line, in: BlockContext())
    }
  }

  /// A container holds a preambular paragraph, a table or, in a quoted resolution, the formula.
  mutating func walkContainer(_ element: XMLElement, _ context: BlockContext) {
    if element[attribute: "name"] == "formula" { return walkFormula(element, context) }
    walk(element, element.elements.contains { $0.name == "table" } ? context : context.inPreamble(true))
  }

  /// A cross heading is a preambular paragraph where a section has some.
  mutating func walkCrossHeading(_ element: XMLElement, _ context: BlockContext) {
    if element[attribute: "refersTo"] == "#preamble" {
      var context = context
      context.isCrossHeading = true
      add(.preambular, element.children, line: element.line, in: context)
    } else {
      addHeading(element, context)
    }
  }

  mutating func addHeading(_ element: XMLElement, _ context: BlockContext) {
    var context = context
    context.rank = HeadingRank.rank(style: context.style, element: element.name, sections: context.sections)
    context.listDepth = nil
    add(.heading, element.children, line: element.line, in: context)
  }

  /// The number of a section, which stands before its heading.
  mutating func addNumber(_ element: XMLElement, _ context: BlockContext) {
    var context = context
    context.rank = HeadingRank.rank(style: context.style, element: "heading", sections: context.sections)
    context.listDepth = nil
    add(.number, element.children, line: element.line, in: context)
  }
}

/// How large a heading is set.
enum HeadingRank {
  /// By the style of the word processor; where it says nothing, by the markup.
  static func rank(style: String, element: String, sections: Int) -> Int {
    if let known = known(style) { return known.rank }
    return (element == "heading" ? 1 : 2) + max(0, sections - 1)
  }

  static func isHeading(style: String) -> Bool { known(style) != nil }

  private static func known(_ style: String) -> (name: String, rank: Int)? {
    if style.isEmpty { return nil }
    let upper = style.uppercased()
    return styles.first { upper.hasPrefix($0.name) }
  }

  private static let styles: [(name: String, rank: Int)] = [
    ("HCH", 0), ("TITLEH1", 0), ("H1", 1), ("H23", 2), ("H2", 2), ("H3", 2), ("H4", 3), ("H56", 4), ("H5", 4),
  ]
}
