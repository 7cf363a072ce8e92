/// Finds the mark of each note in the text.
///
/// Marks stand in the order of their notes, above them on the same page; a number is never taken for a mark only
/// because it is one. All numbers that could be marks are weighed by what surrounds them, and the heaviest sequence in
/// rising order of text and notes is taken.
struct NoteMarks {
  let printed: PrintedText
  let notes: [PageNote]
  /// The lines of running text.
  let lines: [Int]
  private let byNumber: [Int: [Int]]
  let stars: [String: Int]

  init(printed: PrintedText, notes: [PageNote], lines: [Int]) {
    self.printed = printed
    self.notes = notes
    self.lines = lines
    byNumber = Dictionary(grouping: notes.indices.filter { notes[$0].number != nil }) { notes[$0].number ?? 0 }
    stars = Dictionary(
      notes.indices.filter { notes[$0].number == nil }.map { (notes[$0].marker, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The marks in the order of the text, those included whose note is missing.
  func find() -> [NoteMark] {
    if !printed.text.typesetting.raised.isEmpty { return raised() }
    let marks = called()
    return (marks + missing(after: marks)).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The marks of the notes that the text has.
  func called() -> [NoteMark] {
    guard !notes.isEmpty else { return [] }
    let all = candidates()
    let chain = MarkChain(all, notes: notes.count).heaviest()
    let strays = strays(among: all, beside: chain)
    let repeated = repeats(among: all, of: chain + strays)
    return MarkChain.withoutOverlaps(chain + strays + repeated).map { NoteMark(note: $0.note, bytes: $0.bytes) }
  }

  /// For notes that the rising sequence left uncalled, marks that stand out of order but beyond doubt.
  private func strays(among all: [MarkCandidate], beside chain: [MarkCandidate]) -> [MarkCandidate] {
    let called = Set(chain.map(\.note))
    var best: [Int: MarkCandidate] = [:]
    for candidate in all
    where !called.contains(candidate.note) && candidate.isSure
      && candidate.points >= printed.thresholds.repeatedMarkPoints
      && candidate.points > best[candidate.note]?.points ?? 0
    {
      best[candidate.note] = candidate
    }
    return best.values.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Further marks of notes called already.
  private func repeats(among all: [MarkCandidate], of marks: [MarkCandidate]) -> [MarkCandidate] {
    let (called, taken) = (Set(marks.map(\.note)), Set(marks))
    return all.filter {
      called.contains($0.note) && $0.isSure && $0.points >= printed.thresholds.repeatedMarkPoints && !taken.contains($0)
    }
  }

  func candidates() -> [MarkCandidate] {
    var found: [MarkCandidate] = []
    for (place, line) in lines.enumerated() {
      let next = place + 1 < lines.count ? printed.text.content(lines[place + 1]).first : nil
      let context = MarkContext(printed: printed, line: printed.lines[line].bytes, nextLine: next)
      scan(line, context: context, into: &found)
    }
    return found
  }

  private func scan(_ line: Int, context: MarkContext, into found: inout [MarkCandidate]) {
    var index = context.line.lowerBound
    while let start = printed.bytes[index..<context.line.upperBound].firstIndex(where: { $0.isDigit || $0 == 0x2A }) {
      index = start
      let byte = printed.bytes[index]
      let run = printed.bytes[index..<context.line.upperBound].prefix { $0 == byte || (byte.isDigit && $0.isDigit) }
      let range = index..<index + run.count
      if byte.isDigit {
        weigh(number: range, line, context, &found)
      } else {
        weigh(stars: range, line, context, &found)
      }
      index = range.upperBound
    }
  }

  private func weigh(number run: Range<Int>, _ line: Int, _ context: MarkContext, _ found: inout [MarkCandidate]) {
    guard run.count <= 7 else { return }
    for length in 1...min(4, run.count) {
      let mark = run.upperBound - length..<run.upperBound
      guard printed.bytes[mark.lowerBound] != 0x30, let number = printed.bytes[mark].decimal,
        let note = note(number, on: line),
        let evidence = context.evidence(for: mark, fused: length < run.count)
      else { continue }
      let place: Double = notes[note].scope.contains(line) ? 1 : -1
      add(
        MarkCandidate(
          note: note, bytes: context.extent(of: mark), points: evidence.points + place, isSure: evidence.isSure),
        to: &found)
    }
  }

  private func weigh(stars run: Range<Int>, _ line: Int, _ context: MarkContext, _ found: inout [MarkCandidate]) {
    let marker = String(repeating: "*", count: run.count)
    guard let note = stars[marker], let evidence = context.evidence(for: run, fused: false) else { return }
    add(
      MarkCandidate(
        note: note, bytes: context.extent(of: run), points: evidence.points + 1, isSure: evidence.isSure),
      to: &found)
  }

  private func add(_ candidate: MarkCandidate, to found: inout [MarkCandidate]) {
    if candidate.points >= printed.thresholds.markPoints { found.append(candidate) }
  }

  /// The note a number on a line would call: of those that bear it the first below the line, else the last above.
  func note(_ number: Int, on line: Int) -> Int? {
    guard let bearers = byNumber[number] else { return nil }
    var (low, high) = (0, bearers.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[bearers[middle]].line <= line { low = middle + 1 } else { high = middle }
    }
    return low < bearers.count ? bearers[low] : bearers.last
  }
}
