import OfficeOpenXML
import ResolutionDiff
import ResolutionModel

/// Writes the words of a paragraph as runs: openers italic, notes at their marks, what changed as it was and as it is.
struct RedlineRuns {
  private(set) var runs: [DraftRun] = []

  /// A paragraph that stands on one side only.
  mutating func write(_ paragraph: Paragraph, _ notes: [RedlineNotes.Form], _ fate: DraftFate) {
    var side = RedlineSide(paragraph, notes)
    write(paragraph.text, &side, fate)
    runs += side.notesAtEnd(fate)
  }

  /// The words of two linked paragraphs.
  mutating func write(
    _ words: [WordRun], _ old: Paragraph, _ oldNotes: [RedlineNotes.Form], _ new: Paragraph,
    _ newNotes: [RedlineNotes.Form]
  ) {
    var before = RedlineSide(old, oldNotes)
    var after = RedlineSide(new, newNotes)
    for word in words where word.wordClass != .note {
      switch word.operation {
      case .delete: write(word.text, &before, .deleted)
      case .insert: write(word.text, &after, .inserted)
      case .equal:
        if let print = word.oldText {
          write(print, &before, .deleted)
          write(word.text, &after, .inserted)
        } else {
          write(kept: word.text, &before, &after)
        }
      }
    }
    takeNotes(&before, &after, isEnd: true)
  }

  private mutating func write(_ text: String, _ side: inout RedlineSide, _ fate: DraftFate) {
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      runs += side.notes(fate)
      let count = side.stretch(rest.count)
      add(String(String.UnicodeScalarView(rest.prefix(count))), RunFormat(isItalic: side.isItalic), nil, fate)
      rest = rest.dropFirst(count)
      side.advance(count)
    }
  }

  private mutating func write(kept text: String, _ before: inout RedlineSide, _ after: inout RedlineSide) {
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      takeNotes(&before, &after, isEnd: false)
      let count = min(before.stretch(rest.count), after.stretch(rest.count))
      let former = before.isItalic == after.isItalic ? nil : RunFormat(isItalic: before.isItalic)
      add(String(String.UnicodeScalarView(rest.prefix(count))), RunFormat(isItalic: after.isItalic), former, .kept)
      rest = rest.dropFirst(count)
      before.advance(count)
      after.advance(count)
    }
  }

  /// Notes that both sides have at one place are one where they say the same.
  private mutating func takeNotes(_ before: inout RedlineSide, _ after: inout RedlineSide, isEnd: Bool) {
    let old = isEnd ? before.formsAtEnd() : before.forms()
    let new = isEnd ? after.formsAtEnd() : after.forms()
    if old == new {
      runs += new.map { $0.run(.kept) }
    } else {
      runs += old.map { $0.run(.deleted) } + new.map { $0.run(.inserted) }
    }
  }

  private mutating func add(_ text: String, _ format: RunFormat, _ former: RunFormat?, _ fate: DraftFate) {
    if let last = runs.last, last.format == format, last.formerFormat == former, last.fate == fate,
      case .text(let before) = last.content
    {
      runs[runs.count - 1].content = .text(before + text)
    } else {
      runs.append(DraftRun(.text(text), format, formerFormat: former, fate))
    }
  }
}

/// Where one side's text has been written to, in scalars.
struct RedlineSide {
  private let notes: [Footnote]
  private let marks: [RedlineNotes.Form]
  private let emphasis: Range<Int>
  private var position = 0
  private var nextNote = 0

  init(_ paragraph: Paragraph, _ forms: [RedlineNotes.Form]) {
    notes = paragraph.notes
    marks = forms
    emphasis = 0..<paragraph.italicStart.unicodeScalars.count
  }

  var isItalic: Bool { emphasis.contains(position) }

  /// How many of the next scalars are set alike and have no mark between them; at least 1.
  func stretch(_ most: Int) -> Int {
    var end = position + most
    if isItalic { end = min(end, emphasis.upperBound) }
    if nextNote < notes.count, notes[nextNote].offset > position { end = min(end, notes[nextNote].offset) }
    return max(1, end - position)
  }

  mutating func advance(_ count: Int) { position += count }

  /// The notes whose marks stand at the position.
  mutating func forms() -> [RedlineNotes.Form] { take(upTo: position) }

  mutating func formsAtEnd() -> [RedlineNotes.Form] { take(upTo: .max) }

  mutating func notes(_ fate: DraftFate) -> [DraftRun] { forms().map { $0.run(fate) } }

  mutating func notesAtEnd(_ fate: DraftFate) -> [DraftRun] { formsAtEnd().map { $0.run(fate) } }

  private mutating func take(upTo place: Int) -> [RedlineNotes.Form] {
    var taken: [RedlineNotes.Form] = []
    while nextNote < notes.count, notes[nextNote].offset <= place {
      taken.append(marks[nextNote])
      nextNote += 1
    }
    return taken
  }
}
