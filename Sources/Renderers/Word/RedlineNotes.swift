import OfficeOpenXML
import ResolutionModel

/// How the footnote marks of one text are written: Word counts 1, 2, 3…; other marks are typed, and a mark that calls an
/// earlier note again is raised text.
struct RedlineNotes {
  enum Form: Hashable {
    case note(DraftNote)
    case again(String)
  }

  /// By paragraph, the form of each of its notes.
  let forms: [[Form]]

  init(_ paragraphs: [Paragraph]) {
    var counted = 0
    var seen: Set<Footnote> = []
    forms = paragraphs.map { paragraph in
      paragraph.notes.map { note in
        let key = Footnote(marker: note.marker, offset: 0, text: note.text)
        if !seen.insert(key).inserted { return .again(note.marker) }
        guard note.marker == String(counted + 1) else { return .note(DraftNote(note.text, marker: note.marker)) }
        counted += 1
        return .note(DraftNote(note.text))
      }
    }
  }
}

extension RedlineNotes.Form {
  func run(_ fate: DraftFate) -> DraftRun {
    switch self {
    case .note(let note): DraftRun(.note(note), RunFormat(isRaised: true), fate)
    case .again(let marker): DraftRun(marker, RunFormat(isRaised: true), fate)
    }
  }
}
