import ResolutionModel
import XMLTree

extension BlockWalker {
  /// A paragraph: headings, then a number with its text or its list.
  mutating func walkParagraph(_ element: XMLElement, _ context: BlockContext) {
    var context = context.inPreamble(false)
    context.style = element[attribute: "class"] ?? ""
    let hasText = element.elements.contains {
      ["content", "list", "blockList", "p", "intro", "table"].contains($0.name)
    }
    guard hasText, let number = element.first("num") else { return walk(element, context) }
    let before = scopes.isEmpty ? 0 : scopes[current].blocks.count
    for node in element.children {
      if case .element(let child) = node, child.name == "num" { continue }
      walk(node, context, in: element)
    }
    setLabel(number, from: before)
  }

  /// Gives the number to the first paragraph that was added after `before`; to one of its own when there is none.
  private mutating func setLabel(_ number: XMLElement, from before: Int) {
    let label = typesetter.plain(number.children)
    if label.isEmpty { return }
    if let index = firstText(from: before) {
      setLabel(label, of: index)
    } else {
      let text = TypesetText(lines: number.line...number.line)
      add(Block(role: .text, label: label, text: text))
    }
  }

  private func firstText(from before: Int) -> Int? {
    guard scopes.indices.contains(current) else { return nil }
    return scopes[current].blocks.indices.dropFirst(before).first {
      scopes[current].blocks[$0].role == .text && scopes[current].blocks[$0].label == nil
    }
  }

  /// A list: its introduction at the depth around it, its items one deeper.
  mutating func walkList(_ element: XMLElement, _ context: BlockContext) {
    var inner = context
    inner.listDepth = min(4, (context.listDepth ?? 0) + 1)
    for node in element.children {
      guard case .element(let child) = node else {
        walk(node, inner, in: element)
        continue
      }
      switch child.name {
      case "intro", "listIntroduction", "wrapUp": walkText(child, context)
      case "point", "item", "indent": walkItem(child, inner)
      default: walk(node, inner, in: element)
      }
    }
  }

  private mutating func walkItem(_ element: XMLElement, _ context: BlockContext) {
    let before = scopes.isEmpty ? 0 : scopes[current].blocks.count
    for node in element.children {
      if case .element(let child) = node, child.name == "num" { continue }
      walk(node, context, in: element)
    }
    guard let number = element.first("num") else { return }
    let label = typesetter.plain(number.children)
    if let index = firstItem(from: before, at: context.listDepth) {
      setLabel(label, of: index)
    } else if !label.isEmpty {
      let text = TypesetText(lines: number.line...number.line)
      add(Block(role: context.isPreamble ? .preambular : .text, label: label, text: text, listDepth: context.listDepth))
    }
  }

  private func firstItem(from before: Int, at depth: Int?) -> Int? {
    guard scopes.indices.contains(current) else { return nil }
    return scopes[current].blocks.indices.dropFirst(before).first { scopes[current].blocks[$0].listDepth == depth }
  }

  /// An element of running text, which may have blocks in its midst.
  mutating func walkText(_ element: XMLElement, _ context: BlockContext) {
    var run: [XMLNode] = []
    let role: Block.Role = context.isPreamble ? .preambular : .text
    for node in element.children {
      if case .element(let child) = node, BlockWalker.blocks.contains(child.name) || child.name == "decoration" {
        add(role, run, line: element.line, in: context)
        run = []
        walkInside(child, context, of: element)
      } else {
        run.append(node)
      }
    }
    add(role, run, line: element.line, in: context)
  }

  private mutating func walkInside(_ child: XMLElement, _ context: BlockContext, of parent: XMLElement) {
    switch child.name {
    case "embeddedStructure": walkDraft { $0.walk(child, BlockContext()) }
    // Stars between parts of a text; words there are text.
    case "decoration":
      if child.text.contains(where: { $0.isLetter || $0.isNumber }) { walkText(child, context) }
    default: walk(.element(child), context, in: parent)
    }
  }
}
