extension NoteMarks {
  /// The most notes that are looked for beyond the last one.
  private static let reach = 50

  /// Marks that count on from the last note and stand beyond doubt, although the text lacks their notes.
  func missing(after marks: [NoteMark]) -> [NoteMark] {
    let last = notes.compactMap(\.number).max() ?? 0
    let next = (last + 1...last + NoteMarks.reach).map {
      PageNote(marker: String($0), number: $0, pieces: [], scope: 0..<0, line: .max)
    }
    let all = NoteMarks(printed: printed, notes: next, lines: lines).candidates()
    // Placeholders have no page of their own, for which every candidate has lost a point.
    let sure = all.filter { $0.isSure && $0.points + 1 >= printed.thresholds.repeatedMarkPoints }
    let taken = marks.map(\.bytes)
    var found: [NoteMark] = []
    var position = 0
    for number in next.indices {
      guard let candidate = sure.first(where: { $0.note == number && $0.bytes.lowerBound >= position }) else { break }
      position = candidate.bytes.upperBound
      if !taken.contains(where: { $0.overlaps(candidate.bytes) }) {
        found.append(NoteMark(note: nil, bytes: candidate.bytes))
      }
    }
    return found
  }
}
