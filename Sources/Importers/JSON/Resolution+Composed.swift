import Foundation
import ResolutionModel

extension Resolution {
  /// The resolution with its texts in Unicode NFC, as the canonical text has them; other programs may write them
  /// decomposed. Footnote marks stay behind the same letter.
  var composed: Resolution {
    var result = self
    for path: WritableKeyPath<Resolution, String> in [\.title, \.agendaItem, \.meeting, \.origin] {
      result[keyPath: path] = result[keyPath: path].composed
    }
    if case .other(let name) = organ { result.organ = .other(name.composed) }
    for path: WritableKeyPath<Vote, [String]> in [\.votersInFavour, \.votersAgainst, \.votersAbstaining] {
      if let voters = vote?[keyPath: path] { result.vote?[keyPath: path] = voters.map(\.composed) }
    }
    result.proceedings = proceedings.map(\.composed)
    result.paragraphs = paragraphs.map(\.composed)
    return result
  }
}

extension Proceeding {
  fileprivate var composed: Proceeding {
    var result = self
    for path: WritableKeyPath<Proceeding, String> in [\.document, \.paragraph, \.actors] {
      result[keyPath: path] = result[keyPath: path].composed
    }
    return result
  }
}

extension Paragraph {
  fileprivate var composed: Paragraph {
    var result = self
    result.label = label?.composed
    result.opener = opener.composed
    result.text = text.composed
    result.notes = notes.map { note in
      let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, note.offset))))
      let isInside = note.offset <= text.unicodeScalars.count
      return Footnote(
        marker: note.marker.composed, offset: isInside ? before.composed.unicodeScalars.count : note.offset,
        text: note.text.composed)
    }
    result.table = table.map { Table(rows: $0.rows.map { $0.map(\.composed) }) }
    return result
  }
}

extension Table.Cell {
  fileprivate var composed: Table.Cell {
    var result = self
    result.text = text.composed
    return result
  }
}

extension String {
  fileprivate var composed: String { LineFault(in: self) == .notNormal ? precomposedStringWithCanonicalMapping : self }
}
