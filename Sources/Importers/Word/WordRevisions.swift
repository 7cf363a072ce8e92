import OfficeOpenXML
import ResolutionModel

/// Places tracked changes of a Word file among the paragraphs of the resolution.
enum WordRevisions {
  static func revisions(_ found: [WordRevision], in source: WordSource, _ places: [SourcePlace]) -> [Revision] {
    // A paragraph that is not there in this reading stands before the next that is.
    let lines = source.firstLines.sorted { $0.key < $1.key }
    return found.map { revision in
      let line = lines.first { $0.key >= revision.paragraph }?.value ?? lines.last?.value ?? 1
      return Revision(
        kind: kind(revision.kind), author: revision.author, date: revision.date, text: revision.text,
        paragraph: places.firstIndex { $0.lines.upperBound >= line }, line: line)
    }
  }

  private static func kind(_ kind: WordRevision.Kind) -> Revision.Kind {
    switch kind {
    case .inserted: .inserted
    case .deleted: .deleted
    case .movedFrom: .movedFrom
    case .movedTo: .movedTo
    case .formatted: .formatted
    }
  }
}
