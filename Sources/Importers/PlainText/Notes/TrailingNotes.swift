/// Finds notes that follow the text without a rule: at the foot of a page, or below the closing lines.
///
/// They must run to the end of their page or of the text, bear consecutive numbers, and the first must be called above.
struct TrailingNotes {
  let printed: PrintedText
  let roles: [LineRole]
  let bodyStart: Int

  /// The most lines at a page's end that are looked at. Longer lists of notes have a rule above them.
  private static let depth = 120

  func find() -> [NoteRegion] {
    var regions: [NoteRegion] = []
    var start = bodyStart
    for end in pageEnds where end > start {
      if let region = region(from: start, to: end) { regions.append(region) }
      start = end
    }
    return regions
  }

  /// The first lines behind each page, by form feed or running head, and the end of the text.
  private var pageEnds: [Int] {
    var ends: [Int] = []
    for line in roles.indices where line > bodyStart {
      let isNewPage = printed.lines[line].page != printed.lines[line - 1].page
      if isNewPage || (roles[line] == .runningHead && roles[line - 1] != .runningHead) { ends.append(line) }
    }
    return ends + [roles.count]
  }

  private func region(from start: Int, to end: Int) -> NoteRegion? {
    let lines = (start..<end).suffix(TrailingNotes.depth).filter { roles[$0] == .body || roles[$0] == .note }
    guard let last = lines.last, roles[last] == .body else { return nil }
    let body = Array(lines.reversed().prefix { roles[$0] == .body }.reversed())
    for place in body.indices where startsNotes(body[place], behind: place > 0 ? body[place - 1] : nil) {
      guard let labels = labels(of: body[place...]) else { continue }
      let top = end == roles.count ? bodyStart : start
      guard isCalled(labels[body[place]], above: body[place], from: top) else { return nil }
      let heading = place > 0 && isHeading(body[place - 1]) ? body[place - 1] : nil
      return NoteRegion(lines: Array(body[place...]), labels: labels, pageNumbers: [], rule: heading)
    }
    return nil
  }

  /// `Notes`, as the electronic texts until 1996 have it above them.
  private func isHeading(_ line: Int) -> Bool {
    printed.pack.values("printed", "notes").contains { printed.text.content(line).elementsEqual($0.utf8) }
  }

  private func startsNotes(_ line: Int, behind previous: Int?) -> Bool {
    let content = printed.text.content(line)
    guard let label = NoteLabel(content), LineLabel(content) == nil else { return false }
    let isApart = printed.lines[line].blanksBefore > 0 || previous.map { $0 != line - 1 } ?? true
    return isApart && (label.length < content.count || printed.lines.indices.contains(line + 1))
  }

  /// The labels of a list of notes that takes in all the lines; nil when its numbers do not follow each other.
  private func labels(of lines: ArraySlice<Int>) -> [Int: NoteLabel]? {
    var labels: [Int: NoteLabel] = [:]
    var next: Int?
    var behind: Int?
    for line in lines {
      let content = printed.text.content(line)
      let isApart = behind.map { printed.lines[line].blanksBefore > 0 || $0 != line - 1 } ?? true
      if let label = NoteLabel(content), label.number == nil || next == nil || follows(label.number, next) {
        labels[line] = label
        next = label.number.map { $0 + 1 } ?? next
      } else if isApart || LineLabel(content)?.number != nil {
        return nil
      }
      behind = line
    }
    return labels
  }

  /// Whether a note's number is the next, or skips what the excerpt has left out.
  private func follows(_ number: Int?, _ next: Int?) -> Bool {
    guard let number, let next else { return false }
    return number >= next && number <= next + printed.thresholds.numberJump
  }

  /// Whether the text above has a mark for the first note.
  private func isCalled(_ label: NoteLabel?, above line: Int, from start: Int) -> Bool {
    guard let label else { return false }
    let note = PageNote(marker: label.marker, number: label.number, pieces: [], scope: bodyStart..<line, line: line)
    let running = (start..<line).filter { roles[$0] == .body }
    return !NoteMarks(printed: printed, notes: [note], lines: running).called().isEmpty
  }
}
