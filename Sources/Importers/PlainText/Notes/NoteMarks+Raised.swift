extension NoteMarks {
  /// The marks of a text whose print shows them raised; other numbers are none.
  ///
  /// A raised number without a note is a mark only where it counts on from the mark before: `m²` has none.
  func raised() -> [NoteMark] {
    var marks: [NoteMark] = []
    var last = 0
    for line in lines {
      let range = printed.lines[line].bytes
      let context = MarkContext(printed: printed, line: range, nextLine: nil)
      for sign in printed.text.typesetting.raised(in: range) {
        let number = printed.bytes[sign].decimal
        let note = number.map { self.note($0, on: line) } ?? stars[printed.text.string(sign)]
        guard note != nil || number == last + 1 else { continue }
        marks.append(NoteMark(note: note, bytes: context.extent(of: sign)))
        last = number ?? last
      }
    }
    return marks
  }
}
