import ResolutionModel

// The Secretariat's files give many sub-paragraphs as paragraphs of their own with typed labels:
//     <p>1. Requests the millers:</p> <p>(a) To bake;</p>   →   OP1, OP1(a)
extension ScopeStructure {
  /// Reads labels and their depths, those of the markup and those typed in front of the text.
  mutating func readLabels() {
    var reading = LabelReading()
    for index in blocks.indices {
      switch blocks[index].role {
      case .text, .preambular: readLabel(of: index, &reading)
      case .heading, .number: reading.isAfterHeading = true
      case .formula: reading = LabelReading()
      case .table: break
      }
    }
  }

  private mutating func readLabel(of index: Int, _ reading: inout LabelReading) {
    if reading.role != blocks[index].role {
      reading = LabelReading()
      reading.role = blocks[index].role
    }
    var sort = blocks[index].label.flatMap(labels.read)
    if blocks[index].label == nil, !isTableNote(style: blocks[index].style),
      let typed = labels.typed(blocks[index].text.text), accepts(typed, blocks[index], reading)
    {
      blocks[index].label = typed.label
      blocks[index].text.drop(scalars: typed.brackets..<typed.brackets + typed.length)
      sort = typed.sort
    }
    place(index, sort, &reading)
    reading.opens = blocks[index].text.endsInColon
  }

  /// Notes below tables start with a letter that is no label.
  private func isTableNote(style: String) -> Bool { !style.isEmpty && style.lowercased().hasPrefix("footnote") }

  /// Whether a typed label is one: items always are, numbers when they are due.
  private func accepts(_ typed: TypedLabel, _ block: Block, _ reading: LabelReading) -> Bool {
    switch typed.sort {
    case .capital: return false
    case .preambular: return block.listDepth == nil
    case .item(let places): return reading.accepts(places)
    case .number(let number):
      guard block.role == .text, block.listDepth == nil else { return false }
      if typed.isDraft { return true }
      if number == reading.lastNumber + 1 {
        return !typed.isBare || reading.lastNumber > 0 || emphasisFollowsNumber(block)
      }
      if typed.isBare { return false }
      return block.text.isTabbed || (number == 1 && reading.isAfterHeading)
    }
  }

  /// Whether italics start right after a number without full stop: `1 <i>Urges</i>`.
  private func emphasisFollowsNumber(_ block: Block) -> Bool {
    (1...4).contains(block.text.emphasis.first?.lowerBound ?? 0)
  }

  private mutating func place(_ index: Int, _ sort: PrintedLabel?, _ reading: inout LabelReading) {
    switch sort {
    case .number(let number) where blocks[index].role == .text && blocks[index].listDepth == nil:
      blocks[index].number = number
      blocks[index].label = operativeLabel(blocks[index].label)
      reading.startParagraph(number: number)
    case .preambular:
      blocks[index].role = .preambular
      reading.startParagraph(number: nil)
    case .item(let places):
      blocks[index].depth = reading.enter(places, listDepth: blocks[index].listDepth)
    default:
      if let depth = blocks[index].listDepth {
        blocks[index].depth = reading.enter(depth, nil)
      } else {
        reading.startParagraph(number: nil)
      }
    }
  }

  /// `17-` and `17` as the language prints them; `5 bis.` as it is.
  private func operativeLabel(_ label: String?) -> String? {
    guard let label, let number = OperativeNumber(label), !number.hasSuffix else { return label }
    return pack.language.operativeLabel(number.value)
  }
}

/// How far the labels of a scope have been read.
struct LabelReading {
  var role: Block.Role?
  /// The number of the last operative paragraph; 0 before the first.
  private(set) var lastNumber = 0
  var isAfterHeading = false
  /// Whether the paragraph above ends in a colon.
  var opens = false
  private var path = ListPath()
  /// Whether items have a paragraph above them; where they have none, the first ones are paragraphs themselves.
  private var hasOwner = false

  /// A typed label counts when its count begins or goes on, or where a list stands open; bullets only in lists.
  func accepts(_ places: [ListPlace]) -> Bool {
    guard let fit = path.fit(places, opens: opens) else { return false }
    switch fit.place.print {
    case .bullet: return opens || isAfterHeading || path.depth > 0
    case .dotted, .decimal: return fit.isDue && (path.depth >= 2 || opens || fit.place.position != 1)
    case .bracketed, .bare: return true
    }
  }

  mutating func startParagraph(number: Int?) {
    if let number { lastNumber = number }
    path.restart()
    hasOwner = true
    isAfterHeading = false
  }

  /// The depth of an item with a label.
  mutating func enter(_ places: [ListPlace], listDepth: Int?) -> Int {
    guard let fit = path.fit(places, opens: opens) else { return enter(listDepth ?? 1, nil) }
    let goesOn = fit.isDue && fit.place.position != 1
    if isAfterHeading, !goesOn, listDepth == nil {
      path.restart()
      hasOwner = false
    }
    let again = path.fit(places, opens: opens) ?? fit
    return enter(again.isDue ? again.depth : listDepth ?? again.depth, again.place)
  }

  /// The depth of an item whose depth in its list is known.
  mutating func enter(_ depth: Int, _ place: ListPlace?) -> Int {
    isAfterHeading = false
    let depth = min(depth, path.depth + 1)
    path.enter(depth, place)
    return hasOwner ? depth : max(0, depth - 1)
  }
}
