/// Gives each note of a region its text.
///
/// A mark's text usually follows it. `pdftotext` also prints several marks in a row and then their texts, or the
/// texts first and the marks below; then each complete sentence goes to the next mark without one:
///
///     1                    A/77/519.
///     2                    A/77/7/Add.23.
///     A/78/505.            11
///     A/78/7/Add.25.       A/78/536.
///                          9
///                          10
struct NoteTexts {
  private let printed: PrintedText
  private let region: NoteRegion
  private var notes: [Int: PageNote] = [:]
  private var order: [Int] = []
  /// Marks in a row, on their lines, that still wait for their texts.
  private var waiting: [Int] = []
  /// Texts before any mark.
  private var orphans: [Range<Int>] = []
  private var batch: [Range<Int>] = []

  init(printed: PrintedText, region: NoteRegion) {
    self.printed = printed
    self.region = region
  }

  /// The notes by rising number, asterisks first, and the runs that continue a note of the page before.
  mutating func read(scope: Range<Int>) -> (notes: [PageNote], continuation: [Range<Int>]) {
    for line in region.lines { take(line, scope: scope) }
    closeBatch()
    let continuation = assignOrphans()
    let sorted = order.compactMap { notes[$0] }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    return (sorted, continuation)
  }

  private mutating func take(_ line: Int, scope: Range<Int>) {
    let range = printed.lines[line].bytes
    guard let label = region.labels[line] else {
      batch.append(range)
      return
    }
    if !batch.isEmpty { closeBatch() }
    notes[line] = PageNote(marker: label.marker, number: label.number, pieces: [], scope: scope, line: line)
    order.append(line)
    let text = range.lowerBound + label.length..<range.upperBound
    if text.isEmpty {
      waiting.append(line)
    } else {
      flushWaiting()
      waiting = [line]
      batch = [text]
    }
  }

  /// Marks that wait in front of one that brings its own text stay without.
  private mutating func flushWaiting() {
    unread += waiting
    waiting = []
  }

  /// Marks without a text, in the order of their lines.
  private var unread: [Int] = []

  private mutating func closeBatch() {
    defer {
      batch = []
      waiting = []
    }
    guard let last = waiting.last else {
      orphans += batch
      return
    }
    if batch.isEmpty {
      unread += waiting
    } else if waiting.count == 1 {
      notes[last]?.pieces = batch
    } else {
      deal(batch, to: waiting)
    }
  }

  /// Texts before the first mark go to the marks left without; what is left over continues the page before.
  private mutating func assignOrphans() -> [Range<Int>] {
    guard !unread.isEmpty else { return orphans }
    deal(orphans, to: unread.sorted { (notes[$0]?.number ?? 0) < (notes[$1]?.number ?? 0) })
    return []
  }

  /// One complete sentence each; the last mark takes the rest.
  private mutating func deal(_ pieces: [Range<Int>], to marks: [Int]) {
    var groups = sentences(of: pieces)
    if groups.count < marks.count { groups = pieces.map { [$0] } }
    for (index, mark) in marks.enumerated() where !groups.isEmpty {
      let isLast = index == marks.count - 1
      notes[mark]?.pieces = isLast ? groups.flatMap { $0 } : groups.removeFirst()
    }
  }

  /// Pieces joined up to a full stop at a line's end; what starts like a continuation stays with the piece before.
  private func sentences(of pieces: [Range<Int>]) -> [[Range<Int>]] {
    var groups: [[Range<Int>]] = []
    for piece in pieces {
      if let last = groups.last?.last, printed.bytes[last].last != 0x2E || continues(piece) {
        groups[groups.count - 1].append(piece)
      } else {
        groups.append([piece])
      }
    }
    return groups
  }

  private func continues(_ piece: Range<Int>) -> Bool {
    guard let first = printed.bytes[piece].first else { return true }
    return first.isLowerASCII || first.isDigit || first == 0x28
  }
}
