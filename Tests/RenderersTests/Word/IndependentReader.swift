import Foundation
import ResolutionModel

@testable import Renderers

/// The lines of Word files as `accept.py` reads them, which knows nothing of travaux.
enum IndependentReader {
  struct Readings: Decodable {
    let accept: [String]
    let reject: [String]
  }

  private static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "accept.py")

  /// The readings of some files, in their order.
  static func read(_ files: [[UInt8]]) throws -> [Readings] {
    try Tools.inTemporaryFolder { folder in
      let paths = files.indices.map { folder.appending(path: "\($0).docx").path }
      for (path, bytes) in zip(paths, files) { try Data(bytes).write(to: URL(filePath: path)) }
      let json = try Tools.run(Tools.python, [script.path] + paths).output
      let readings = try JSONDecoder().decode([String: Readings].self, from: Data(json.utf8))
      return paths.compactMap { readings[$0] }
    }
  }

  /// What must stand in the file of a resolution: its frame, its paragraphs with their notes, cell by cell in tables.
  static func lines(of resolution: Resolution) -> [String] {
    let frame = ResolutionFrame(resolution)
    let head = [
      frame.organ, frame.session, frame.agendaItem, frame.adoption, frame.sponsors, frame.origin, frame.title,
    ]
    let closing = [frame.meeting, frame.date] + frame.vote
    var seen: Set<Footnote> = []
    let body = resolution.paragraphs.map { (isAnnex: $0.isInAnnex, lines: lines(of: $0, &seen)) }
    let end = body.lastIndex { !$0.isAnnex }.map { $0 + 1 } ?? 0
    return (head + body[..<end].flatMap(\.lines) + closing + body[end...].flatMap(\.lines)).filter { !$0.isEmpty }
  }

  private static func lines(of paragraph: Paragraph, _ seen: inout Set<Footnote>) -> [String] {
    let label = paragraph.label ?? ""
    switch paragraph.kind {
    case .table:
      var cells = (paragraph.table?.rows ?? []).joined().map(\.text)
      if !cells.isEmpty { cells[0] += paragraph.notes.map { mark($0, &seen) }.joined() }
      return [label] + cells.filter { !$0.isEmpty }
    case .heading where paragraph.text.isEmpty || paragraph.label == nil: return [label + noted(paragraph, &seen)]
    case .heading: return [label, noted(paragraph, &seen)]
    default: return [(label.isEmpty ? "" : label + "\t") + noted(paragraph, &seen)]
    }
  }

  /// A note at its mark; where it is called again, only its marker.
  private static func mark(_ note: Footnote, _ seen: inout Set<Footnote>) -> String {
    let isNew = seen.insert(Footnote(marker: note.marker, offset: 0, text: note.text)).inserted
    return isNew ? " ^" + note.text : note.marker
  }

  /// The text with its notes at their marks.
  private static func noted(_ paragraph: Paragraph, _ seen: inout Set<Footnote>) -> String {
    let scalars = Array(paragraph.text.unicodeScalars)
    var text = ""
    var start = 0
    for note in paragraph.notes {
      text += String(String.UnicodeScalarView(scalars[start..<note.offset])) + mark(note, &seen)
      start = note.offset
    }
    return text + String(String.UnicodeScalarView(scalars[start...]))
  }
}

extension Paragraph {
  fileprivate var isInAnnex: Bool { if case .annex = divisions.first { true } else { false } }
}
