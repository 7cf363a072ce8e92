import OfficeOpenXML
import ResolutionModel

/// A paragraph or table of a Word file, and the lines of the decoded source that hold it.
struct WordLine {
  /// A piece of a paragraph's text.
  enum Piece {
    case text(String, RunFormat, source: Range<Int>)
    case lineBreak
    case note(WordNoteMark)
  }

  var pieces: [Piece] = []
  /// The automatic number.
  var label: String?
  var style = ""
  var outlineLevel: Int?
  var isCentred = false
  /// The cells, when it is a table.
  var table: Table?
  /// The source's lines, from 1.
  var lines: ClosedRange<Int>

  /// The text without its label.
  var text: String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let string, _, _): text += string
      case .lineBreak: text += "\n"
      case .note: break
      }
    }
    return text
  }

  /// Whether nothing but white space and breaks, those of pages among them, is in it.
  var isEmpty: Bool { table == nil && text.isBlank && !hasNotes }

  private var hasNotes: Bool { pieces.contains { if case .note = $0 { true } else { false } } }
}

extension String {
  /// Whether there is nothing but white space in it.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
