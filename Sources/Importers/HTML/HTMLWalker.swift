import ResolutionModel
import XMLTree

/// Writes a page out as lines.
struct HTMLWalker {
  private var source = TypesetSource()
  private var line = HTMLLine()
  private var style = HTMLStyle()
  private var lists: [HTMLList] = []
  /// The notes met so far, with the text of each.
  private var notes: [TypesetNote] = []
  /// What only leads to other pages or is struck out, with the lines of the page.
  private(set) var warnings: [ImportWarning] = []

  mutating func walk(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let run): line.append(run, style)
      case .element(let inner): take(inner)
      }
    }
  }

  /// The lines of the page and its notes.
  mutating func finished() -> TypesetSource {
    endBlock()
    source.append(notes: notes)
    source.settleTables()
    return source
  }

  private mutating func take(_ element: XMLElement) {
    if HTMLNote.isHidden(element) { return }
    if HTMLStyle.isStruck(element) { return warnOfStruck(element) }
    if let note = HTMLNote.note(of: element, number: notes.count + 1) {
      notes.append(note)
      return
    }
    switch element.name {
    case "br": endLine()
    case "hr": endBlock()
    case "sup": takeRaised(element)
    case _ where HTMLNote.isCall(element): takeRaised(element)
    case "pre": takeLines(element)
    case "table": takeTable(element)
    case "ol", "ul": takeList(element)
    case "li": takeItem(element)
    case let name where HTMLStyle.blocks.contains(name): takeBlock(element)
    default: takeInline(element)
    }
  }

  /// A draft is read as proposed: what it strikes out is told, not kept.
  private mutating func warnOfStruck(_ element: XMLElement) {
    let text = element.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return }
    warnings.append(ImportWarning(.unplaced, "struck out: \(text)", line: element.line))
  }

  private mutating func takeInline(_ element: XMLElement) {
    let outer = style
    style.add(element)
    walk(element)
    style = outer
  }

  private mutating func takeBlock(_ element: XMLElement) {
    endBlock()
    takeInline(element)
    endBlock()
  }

  /// The mark of a note, or signs that are raised for another reason.
  private mutating func takeRaised(_ element: XMLElement) {
    if let mark = HTMLNote.mark(element.text) {
      line.append(mark, HTMLStyle(isRaised: true))
      line.stand(on: element.line...element.line)
    } else {
      takeInline(element)
    }
  }

  private mutating func takeLines(_ element: XMLElement) {
    endBlock()
    var number = element.line
    for text in element.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line.append(verbatim: String(text))
      line.stand(on: number...number)
      if line.isBlank { source.endLine() }
      endLine()
      number += 1
    }
    endBlock()
  }

  private mutating func takeList(_ element: XMLElement) {
    endBlock()
    lists.append(HTMLList(element, depth: lists.count { $0.isCounted }))
    walk(element)
    lists.removeLast()
    endBlock()
  }

  private mutating func takeItem(_ element: XMLElement) {
    endBlock()
    if let last = lists.indices.last, let label = lists[last].label(of: element) {
      line.append(label + " ", HTMLStyle())
      line.isLabelled = true
    }
    walk(element)
    endBlock()
  }

  private mutating func takeTable(_ element: XMLElement) {
    guard let grid = HTMLTable(element) else { return takeBlock(element) }
    endBlock()
    source.append(table: grid.rows, fileLines: grid.lines)
    source.endLine()
  }

  /// Ends a line within a block.
  private mutating func endLine() {
    if line.isNavigation {
      warnings.append(
        ImportWarning(.unplaced, "a link to another page: \(line.text)", line: line.fileLines?.lowerBound))
      line = HTMLLine()
    } else if line.isBlank {
      line = HTMLLine()
    } else {
      line.write(to: &source)
      line = HTMLLine()
      source.endLine()
    }
  }

  /// Ends a block: a blank line follows it.
  private mutating func endBlock() {
    guard !line.isBlank || !source.isAtBlankLine else {
      line = HTMLLine()
      return
    }
    endLine()
    if !source.isAtBlankLine { source.endLine() }
  }
}
