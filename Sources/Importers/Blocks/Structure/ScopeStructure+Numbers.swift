import ResolutionModel

extension ScopeStructure {
  /// Numbered paragraphs that the markup has among the preambular ones are operative, and so is the lone last one of a
  /// section: `<container>决定继续审议这一问题；</container>`.
  mutating func findOperativeInPreamble() {
    for index in blocks.indices where isLoneOperative(index) { blocks[index].role = .text }
    var next = 1
    for index in blocks.indices {
      switch blocks[index].role {
      case .formula, .heading: next = 1
      case .preambular where blocks[index].label == nil:
        guard let typed = labels.typed(blocks[index].text.text), !typed.isBare, typed.sort == .number(next) else {
          continue
        }
        blocks[index].role = .text
        blocks[index].listDepth = nil
        next += 1
      default: break
      }
    }
  }

  /// Whether a preambular paragraph without number ends its section, and starts and ends as operative ones do.
  private func isLoneOperative(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.role == .preambular, block.label == nil, block.text.endsAsText, !block.text.endsInComma,
      !block.text.endsInColon
    else { return false }
    let isLast = index + 1 == blocks.count || [.formula, .heading].contains(blocks[index + 1].role)
    return isLast && pack.openerLength(of: String(block.text.text.unicodeScalars.prefix(120)), in: .operative) > 0
  }

  /// Counts paragraphs on where automatic numbering was lost, so that each bears a 1: 2, 1, 1, 1 → 2, 3, 4, 5.
  ///
  /// Only where what follows fits, up to the next heading; one 1 alone is left.
  mutating func countLostNumbers() {
    var run: [Int] = []
    var last = 0
    for index in blocks.indices {
      if blocks[index].role == .heading { endRun(&run, &last, next: nil) }
      guard let number = blocks[index].number, blocks[index].depth == 0, !blocks[index].isInserted else { continue }
      if number == 1 {
        run.append(index)
      } else {
        endRun(&run, &last, next: number)
        last = number
      }
    }
    endRun(&run, &last, next: nil)
  }

  private mutating func endRun(_ run: inout [Int], _ last: inout Int, next: Int?) {
    defer { run = [] }
    guard let first = run.first else { return }
    let before = first > 0 && blocks[first - 1].role == .heading ? 0 : last
    last = 1
    guard run.count > 1, next == nil || next == before + run.count + 1 else { return }
    last = before + run.count
    for (offset, index) in run.enumerated() where blocks[index].number != before + offset + 1 {
      let number = before + offset + 1
      blocks[index].number = number
      blocks[index].label = pack.language.operativeLabel(number)
      let message = "paragraph \(number) is numbered 1, like those around it"
      warnings.append(ImportWarning(.repaired, message, line: blocks[index].text.lines.lowerBound))
    }
  }
}
