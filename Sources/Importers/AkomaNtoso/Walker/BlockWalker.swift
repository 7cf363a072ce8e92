import ResolutionModel
import XMLTree

/// Walks the markup of a document and lays its paragraphs out in a row, scope by scope.
///
/// Nothing is dropped: text under elements it does not know becomes paragraphs of their own, with a warning.
struct BlockWalker {
  let typesetter: Typesetter
  private(set) var scopes: [BlockScope] = []
  var warnings: [ImportWarning] = []
  /// The scope that blocks are added to.
  private(set) var current = 0
  private var order = 0
  private var drafts: [[Division]: Int] = [:]

  init(typesetter: Typesetter) {
    self.typesetter = typesetter
  }

  /// Adds a block to the current scope.
  mutating func add(_ block: Block) {
    if scopes.isEmpty { scopes.append(BlockScope(divisions: [])) }
    var block = block
    block.order = order
    order += 1
    scopes[current].blocks.append(block)
  }

  /// Gives a label to a block of the current scope.
  mutating func setLabel(_ label: String, of index: Int) {
    scopes[current].blocks[index].label = label.isEmpty ? nil : label
  }

  /// Sets `nodes` and adds them as a block, if there is anything in them; headings line by line.
  mutating func add(_ role: Block.Role, _ nodes: some Collection<XMLNode>, line: Int, in context: BlockContext) {
    let isAnnexHead = nodes.contains { if case .element(let element) = $0 { element.name == "docType" } else { false } }
    let isHeading =
      isAnnexHead || role == .heading || (role == .text && HeadingRank.isHeading(style: context.style))
    for nodes in isHeading ? BlockWalker.lines(of: nodes) : [Array(nodes)] {
      let text = typesetter.set(nodes, line: line)
      if text.isEmpty { continue }
      var block = Block(role: role, text: text, listDepth: context.listDepth, rank: context.rank, style: context.style)
      if isAnnexHead { block.role = .heading }
      block.isCrossHeading = context.isCrossHeading
      add(block)
    }
  }

  /// The nodes of each line where `eol` breaks them, or where type and title of an annex stand side by side.
  private static func lines(of nodes: some Collection<XMLNode>) -> [[XMLNode]] {
    var lines: [[XMLNode]] = [[]]
    for node in nodes {
      guard case .element(let element) = node, ["eol", "br", "docType", "docTitle"].contains(element.name) else {
        lines[lines.count - 1].append(node)
        continue
      }
      if element.name.hasPrefix("doc") {
        lines.append([node])
      }
      lines.append([])
    }
    return lines
  }

  /// Walks an element whose blocks form a scope of their own, then goes on in the scope around it.
  mutating func walkScope(_ divisions: [Division], isAttachment: Bool = false, _ body: (inout BlockWalker) -> Void) {
    let outer = current
    scopes.append(BlockScope(divisions: divisions, isAttachment: isAttachment))
    current = scopes.count - 1
    body(&self)
    current = outer
  }

  /// Walks a resolution quoted inside the current scope.
  mutating func walkDraft(_ body: (inout BlockWalker) -> Void) {
    let outer = scopes.isEmpty ? [] : scopes[current].divisions
    drafts[outer, default: 0] += 1
    walkScope(outer + [.draft(drafts[outer, default: 1])], body)
  }

  mutating func walk(_ element: XMLElement, _ context: BlockContext) {
    for node in element.children { walk(node, context, in: element) }
  }

  mutating func walk(_ node: XMLNode, _ context: BlockContext, in parent: XMLElement) {
    switch node {
    case .element(let element): walkChild(element, context)
    case .text(let run):
      if run.string.utf8.allSatisfy({ $0 <= 0x20 }) { return }
      warnings.append(ImportWarning(.repaired, "text outside any paragraph in <\(parent.name)>", line: run.line))
      add(context.isPreamble ? .preambular : .text, [node], line: run.line, in: context)
    }
  }

  private mutating func walkChild(_ element: XMLElement, _ context: BlockContext) {
    switch element.name {
    case "meta", "coverPage", "preface", "conclusions", "collectionBody", "documentRef", "img": break
    case "formula": walkFormula(element, context)
    case "container": walkContainer(element, context)
    case "paragraph": walkParagraph(element, context)
    case "heading", "subheading", "subhheading": addHeading(element, context)
    case "crossHeading": walkCrossHeading(element, context)
    case "num": addNumber(element, context)
    case "list", "blockList", "sublist": walkList(element, context)
    case "table": addTable(element, context)
    case "p", "listIntroduction", "wrapUp", "intro", "block": walkText(element, context)
    case "attachments", "components": walk(element, context)
    case "attachment", "doc", "component", "statement", "preamble", "mainBody": walkPart(element, context)
    case "section", "subsection", "part", "chapter", "title", "article": walk(element, context.inside(element))
    case "content", "body", "hcontainer", "embeddedStructure": walk(element, context)
    default: walkUnknown(element, context)
    }
  }

  private mutating func walkUnknown(_ element: XMLElement, _ context: BlockContext) {
    if element.children.isEmpty { return }
    warnings.append(ImportWarning(.repaired, "an element <\(element.name)> where none can stand", line: element.line))
    if element.elements.contains(where: { BlockWalker.blocks.contains($0.name) }) {
      walk(element, context)
    } else {
      add(context.isPreamble ? .preambular : .text, element.children, line: element.line, in: context)
    }
  }

  /// Elements that hold paragraphs rather than running text.
  static let blocks: Set<String> = [
    "paragraph", "content", "p", "list", "blockList", "sublist", "point", "item", "table", "container", "section",
    "subsection", "heading", "subheading", "crossHeading", "num", "embeddedStructure", "mainBody", "preamble",
    "formula", "intro", "listIntroduction", "statement", "doc",
  ]
}

/// Where in the document a walk has come to.
struct BlockContext {
  /// Whether paragraphs without number are preambular.
  var isPreamble = false
  /// The depth of list items; nil outside lists.
  var listDepth: Int?
  /// How many sections stand around.
  var sections = 0
  /// How large headings are set, the largest 0.
  var rank = 0
  var style = ""
  var isCrossHeading = false

  func inside(_ section: XMLElement) -> BlockContext {
    var context = self
    context.sections += 1
    context.isPreamble = false
    return context
  }

  func inPreamble(_ isPreamble: Bool) -> BlockContext {
    var context = self
    context.isPreamble = isPreamble
    return context
  }
}
