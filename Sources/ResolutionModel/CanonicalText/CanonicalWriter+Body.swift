extension CanonicalWriter {
  /// Writes opener, text and footnotes, after `separator` when there is any of them.
  mutating func writeBody(_ paragraph: Paragraph, after separator: String) {
    if paragraph.text.isEmpty, paragraph.notes.isEmpty { return }
    write(separator)
    let text = Array(paragraph.text.utf8)
    let opener = min(paragraph.opener.utf8.count, text.count)
    var place = 0
    var marks = MarkPlaces(text)
    for note in paragraph.notes {
      let mark = marks.advance(to: note.offset)
      writeText(text, from: &place, to: mark, opener: opener)
      writeNote(note)
    }
    writeText(text, from: &place, to: text.count, opener: opener)
  }

  /// Writes a stretch of the text, with the opener's signs where they fall into it.
  ///
  /// The first sign stands after the marks at 0, the second one before those at the opener's end.
  private mutating func writeText(_ text: [UInt8], from place: inout Int, to end: Int, opener: Int) {
    if place >= end { return }
    if place == 0, opener > 0 { write("*") }
    if place < opener, opener <= end {
      writeEscaped(text, place..<opener, atStart: true)
      write("*")
      place = opener
    }
    writeEscaped(text, place..<end, atStart: true)
    place = end
  }

  private mutating func writeNote(_ note: Footnote) {
    write("^[")
    if note.marker != notes.expected {
      write("{")
      // The usual mark beside numbers; between braces it can be nothing else.
      if note.marker.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) {
        write(note.marker)
      } else {
        writeEscaped(note.marker)
      }
      write("} ")
    }
    notes.advance(past: note.marker)
    writeEscaped(note.text)
    write("]")
  }

  /// Writes a text that starts no block: a label, a marker, a note.
  mutating func writeEscaped(_ text: String) {
    let bytes = Array(text.utf8)
    writeEscaped(bytes, bytes.indices, atStart: false)
  }

  /// Writes part of a text with its escapes; which they are depends on the whole of it.
  private mutating func writeEscaped(_ text: [UInt8], _ range: Range<Int>, atStart: Bool) {
    let forced = atStart ? TextEscape.startEscape(text) : nil
    var range = range
    if atStart, range.lowerBound == 0, text.first == TextEscape.space {
      bytes += TextEscape.endSpace
      range = 1..<max(1, range.upperBound)
    }
    let endsInSpace = atStart && range.upperBound == text.count && text.last == TextEscape.space && !range.isEmpty
    if endsInSpace { range = range.lowerBound..<range.upperBound - 1 }
    var start = range.lowerBound
    for index in range where TextEscape.mayNeedEscape(text[index]) || index == forced {
      guard index == forced || TextEscape.needsEscape(text, at: index) else { continue }
      bytes += text[start..<index]
      bytes.append(TextEscape.backslash)
      start = index
    }
    bytes += text[start..<range.upperBound]
    if endsInSpace { bytes += TextEscape.endSpace }
  }

  /// Writes a table's cell: its spaces at the ends count, but it starts no block.
  mutating func writeCell(_ text: String) {
    var inner = Array(text.utf8)
    let starts = inner.first == TextEscape.space
    if starts { inner.removeFirst() }
    let ends = inner.last == TextEscape.space
    if ends { inner.removeLast() }
    if starts { bytes += TextEscape.endSpace }
    writeEscaped(inner, inner.indices, atStart: false)
    if ends { bytes += TextEscape.endSpace }
  }
}

/// Turns rising offsets in Unicode scalars into places in UTF-8, in one pass over the text.
private struct MarkPlaces {
  private let text: [UInt8]
  private var scalars = 0
  private var place = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func advance(to offset: Int) -> Int {
    while scalars < offset, place < text.count {
      place += 1
      while place < text.count, text[place].isContinuation { place += 1 }
      scalars += 1
    }
    return place
  }
}
