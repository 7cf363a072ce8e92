import ResolutionModel

extension ScopeStructure {
  /// Decides what every block is.
  mutating func findKinds() {
    let counts = DivisionCounts(blocks)
    var owners: [[Division]: (kind: Paragraph.Kind, depth: Int)] = [:]
    for index in blocks.indices {
      let kind = kind(of: blocks[index], counts, owners[blocks[index].divisions]?.kind)
      blocks[index].kind = kind
      switch kind {
      case .heading, .table: blocks[index].depth = 0
      case .formula:
        blocks[index].depth = 0
        owners[blocks[index].divisions] = nil
      case .preambular, .operative, .unnumbered:
        // A list cannot stand deeper than one level under what is above it, nor without an owner.
        let above = owners[blocks[index].divisions]
        let depth = above.map { $0.kind == kind ? min(blocks[index].depth, $0.depth + 1, 4) : 0 } ?? 0
        blocks[index].depth = depth
        owners[blocks[index].divisions] = (kind, depth)
      }
    }
  }

  private func kind(_ block: Block, _ counts: DivisionCounts) -> Paragraph.Kind {
    if block.number != nil { return .operative }
    if block.label != nil || block.isInAnnex { return .unnumbered }
    if counts.isBeforeOperative(block), looksPreambular(block) { return .preambular }
    if counts.isNumbered(block.divisions) { return .unnumbered }
    return counts.isLone(block.divisions) || looksOperative(block) ? .operative : .unnumbered
  }

  private func kind(of block: Block, _ counts: DivisionCounts, _ owner: Paragraph.Kind?) -> Paragraph.Kind {
    switch block.role {
    case .formula: .formula
    case .preambular: .preambular
    case .heading, .number: .heading
    case .table: .table
    case .text: block.depth > 0 ? owner ?? kind(block, counts) : kind(block, counts)
    }
  }

  private func looksPreambular(_ block: Block) -> Bool {
    guard block.text.endsInComma else { return false }
    let opening = opening(block)
    return !block.text.openingEmphasis.isEmpty || pack.openerLength(of: opening, in: .preambular) > 0
  }

  private func looksOperative(_ block: Block) -> Bool {
    !block.text.openingEmphasis.isEmpty || pack.openerLength(of: opening(block), in: .operative) > 0
  }

  /// As much of a text as an opener can take.
  private func opening(_ block: Block) -> String { String(block.text.text.unicodeScalars.prefix(120)) }
}

/// What the divisions of a scope hold.
struct DivisionCounts {
  private var numbered: Set<[Division]> = []
  private var plain: [[Division]: Int] = [:]
  private var firstNumbered: [[Division]: Int] = [:]

  init(_ blocks: [Block]) {
    for block in blocks where block.role == .text && block.depth == 0 {
      if block.number != nil {
        numbered.insert(block.divisions)
        if firstNumbered[block.divisions] == nil { firstNumbered[block.divisions] = block.order }
      } else {
        plain[block.divisions, default: 0] += 1
      }
    }
  }

  /// Whether paragraphs of the division bear numbers.
  func isNumbered(_ divisions: [Division]) -> Bool { numbered.contains(divisions) }

  /// Whether the division has one paragraph only, and that without number.
  func isLone(_ divisions: [Division]) -> Bool { !isNumbered(divisions) && plain[divisions] == 1 }

  /// Whether numbered paragraphs follow in the block's division and none stands before it.
  func isBeforeOperative(_ block: Block) -> Bool {
    firstNumbered[block.divisions].map { block.order < $0 } ?? false
  }
}
