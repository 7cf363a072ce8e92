import ResolutionModel

/// Puts the footnotes that came or went among the word runs, at their marks.
struct NoteRuns {
  /// A footnote that stands on one side only.
  private struct Mark {
    let operation: WordRun.Operation
    /// UTF-8 offset of the mark in its side's text.
    let place: Int
    let text: String
  }

  private var waiting: [Mark]
  private var result: [WordRun] = []
  private var oldPlace = 0
  private var newPlace = 0

  /// `dropped` and `added` are indices into the notes of the old and the new paragraph.
  init(old: Paragraph, dropped: [Int], new: Paragraph, added: [Int]) {
    waiting =
      dropped.map { Mark(operation: .delete, place: old.byteOffset(ofNote: $0), text: old.notes[$0].text) }
      + added.map { Mark(operation: .insert, place: new.byteOffset(ofNote: $0), text: new.notes[$0].text) }
  }

  /// The runs with the notes between them; an equal run is cut where a mark stands.
  mutating func insert(into runs: [WordRun]) -> [WordRun] {
    guard !waiting.isEmpty else { return runs }
    for run in runs { write(run) }
    takeMarks { _ in true }
    return result
  }

  private mutating func write(_ run: WordRun) {
    var rest = run
    while rest.operation == .equal, rest.oldText == nil, let cut = firstMark(within: rest.text.utf8.count) {
      let bytes = Array(rest.text.utf8)
      if cut > 0 { advance(WordRun(.equal, String(decoding: bytes[..<cut], as: UTF8.self), wordClass: run.wordClass)) }
      takeMarks { $0 == 0 }
      rest = WordRun(.equal, String(decoding: bytes[cut...], as: UTF8.self), wordClass: run.wordClass)
    }
    if !rest.text.isEmpty { advance(rest) }
    takeMarks { $0 <= 0 }
  }

  private mutating func advance(_ run: WordRun) {
    result.append(run)
    if run.operation != .insert { oldPlace += (run.oldText ?? run.text).utf8.count }
    if run.operation != .delete { newPlace += run.text.utf8.count }
  }

  /// How far ahead a mark stands.
  private func distance(_ mark: Mark) -> Int { mark.place - (mark.operation == .delete ? oldPlace : newPlace) }

  /// Where the first waiting mark cuts a run of so many bytes; nil when none stands before its end.
  private func firstMark(within length: Int) -> Int? {
    waiting.map(distance).filter { $0 < length }.min().map { max(0, $0) }
  }

  private mutating func takeMarks(_ stands: (Int) -> Bool) {
    let due = waiting.filter { stands(distance($0)) }
    result += due.map { WordRun($0.operation, $0.text, wordClass: .note) }
    waiting = waiting.filter { !stands(distance($0)) }
  }
}

extension Paragraph {
  /// Where a note's mark stands in the text, in UTF-8 bytes; at its end where the offset is out of range.
  fileprivate func byteOffset(ofNote index: Int) -> Int {
    let scalars = text.unicodeScalars
    let place = scalars.index(scalars.startIndex, offsetBy: max(0, notes[index].offset), limitedBy: scalars.endIndex)
    return text.utf8.distance(from: text.startIndex, to: place ?? scalars.endIndex)
  }
}
