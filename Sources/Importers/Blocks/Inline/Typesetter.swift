import LanguagePacks
import ResolutionModel
import XMLTree

/// Sets the running text of elements in the canonical typography of the document's language.
struct Typesetter {
  let language: Language
  /// The markers of all notes of the document.
  let markers: Set<String>
  private let typography: Typography

  init(language: Language, markers: Set<String>) {
    self.language = language
    self.markers = markers
    typography = Typography(language: language)
  }

  func collect(_ nodes: some Collection<XMLNode>) -> InlineText {
    var collector = InlineCollector(markers: markers, boldIsEmphasis: language == .chinese)
    collector.take(nodes)
    return collector.finish()
  }

  /// The text of nodes; `line` is where the element stands that holds them.
  func set(_ nodes: some Collection<XMLNode>, line: Int) -> TypesetText { set(collect(nodes), line: line) }

  func set(_ inline: InlineText, line: Int) -> TypesetText {
    // The ends of the italic runs travel with the notes, so that one pass moves them all.
    var marks = inline.marks.map { Footnote(marker: $0.marker, offset: $0.offset, text: bare($0.note ?? "")) }
    marks += inline.emphasis.flatMap { run in
      [run.lowerBound, run.upperBound].map { Footnote(marker: "", offset: $0, text: "") }
    }
    let normal = typography.normalise(inline.string, notes: &marks)
    var text = TypesetText(lines: inline.lines ?? line...line)
    text.text = normal.text
    text.notes = Array(marks.prefix(inline.marks.count))
    text.calledAgain = Set(inline.marks.indices.filter { inline.marks[$0].note == nil })
    let ends = marks.dropFirst(inline.marks.count).map(\.offset)
    text.emphasis = stride(from: 0, to: ends.count, by: 2).map { min(ends[$0], ends[$0 + 1])..<ends[$0 + 1] }
    text.segments = normal.place(inline.segments)
    text.isBold = inline.inked > 0 && inline.bold == inline.inked
    text.isItalic = inline.inked > 0 && inline.italic == inline.inked
    text.isTabbed = isTabbed(inline.bytes)
    return text
  }

  /// The text of nodes that carry no notes of their own: particulars, cells.
  func plain(_ nodes: some Collection<XMLNode>) -> String { typography.normalise(collect(nodes).string).text }

  /// Typography alone, for attributes.
  func plain(_ text: String) -> String { typography.normalise(text).text }

  private func isTabbed(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 <= 0x20 }.prefix(24)
    guard let tab = start.firstIndex(of: 0x09) else { return false }
    return start[..<tab].filter { $0 == 0x20 }.count <= 1
  }

  /// A note without the empty brackets that Arabic notes start with instead of their mark.
  private func bare(_ note: String) -> String {
    guard language == .arabic else { return note }
    let scalars = note.unicodeScalars.drop { $0.properties.isWhitespace }
    let brackets = scalars.prefix { $0 == "(" || $0 == ")" }
    return brackets.count == 2 ? String(scalars.dropFirst(2)) : note
  }
}
