import LanguagePacks
import ResolutionModel

/// Reads the particulars that stand above the formula; each of them may be missing.
struct MastheadReader {
  let printed: PrintedText
  let cells: [MastheadCell]
  var particulars = Particulars()
  /// The number before the title: `58/135`.
  var number = ""
  /// The cell that comes next.
  var position = 0
  /// Cells that say nothing known, in groups as they follow each other.
  var unknown: [[MastheadCell]] = []
  /// Whether the last cell was the agenda item or its title.
  private var isInItem = false
  /// Whether the number of the title or the sponsors have come, behind which the title stands.
  var expectsTitle = false

  /// The first line that says something known; what stands below it belongs to the masthead, if to nothing else.
  private var firstKnown = Int.max

  init(_ lines: [Int], in printed: PrintedText) {
    self.printed = printed
    cells = MastheadCell.cells(of: lines, in: printed)
  }

  var pack: LanguagePack { printed.pack }

  /// Reads all cells; the answer are those that found no place.
  mutating func read() -> [MastheadCell] {
    while position < cells.count {
      if take() { continue }
      keep(cells[position])
      position += 1
    }
    return settleTitle()
  }

  private mutating func take() -> Bool {
    if takeTitleNumber() {
      isInItem = false
      firstKnown = min(firstKnown, cells[position - 1].line)
      return true
    }
    let item = takeItem()
    let known =
      item || takeSymbol() || takeOrgan() || takeSession() || takeHeading() || takeBracketed()
      || takeCouncilHeading() || takeMeeting() || takeIssue()
    guard known else { return false }
    firstKnown = min(firstKnown, cells[position - 1].line)
    isInItem = item
    unknown.append([])
    return true
  }

  /// Keeps a cell for the title, unless it names the agenda item.
  private mutating func keep(_ cell: MastheadCell) {
    if isInItem, !cell.isApart { return }
    isInItem = false
    if unknown.isEmpty { unknown.append([]) }
    unknown[unknown.count - 1].append(cell)
  }

  /// The title is what follows its number or the sponsors; without either the last block above the formula.
  private mutating func settleTitle() -> [MastheadCell] {
    let rest = takeSponsors(from: unknown.filter { !$0.isEmpty })
    guard var title = rest.last else { return [] }
    var others = rest.dropLast().flatMap { $0 }
    if !expectsTitle, let start = title.lastIndex(where: \.isApart) {
      others += title[..<start]
      title = Array(title[start...])
    }
    particulars.title = title.map(\.text).joined(separator: " ")
    return others.filter { $0.line < firstKnown }
  }
}
