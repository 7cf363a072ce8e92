extension CanonicalReader {
  /// Reads label, opener, text and footnotes into the paragraph and keeps it.
  mutating func readBody(_ range: Range<Int>, _ paragraph: Paragraph, _ current: Line, label rule: LabelRule) {
    var range = range
    var paragraph = paragraph
    guard let label = readLabel(&range, by: rule) else { return }
    switch label {
    case .none: break
    case .given(let text): paragraph.label = text
    case .counted: countedLabels.append(paragraphs.count)
    }
    readText(range, into: &paragraph)
    keep(paragraph, current)
  }

  mutating func keep(_ paragraph: Paragraph, _ current: Line) {
    nesting.enter(paragraph)
    paragraphs.append(paragraph)
    paragraphLines.append(current.number)
  }

  private static let signs = ByteSet("\\*^&")

  /// Reads opener, text and footnotes; a fault is reported and ends the reading.
  mutating func readText(_ range: Range<Int>, into paragraph: inout Paragraph) {
    var text: [UInt8] = []
    var scalars = ScalarCount()
    var openerStart: Int?
    var place = range.lowerBound
    while place < range.upperBound {
      let run = bytes[place..<range.upperBound].prefix { !CanonicalReader.signs.contains($0) }
      text += run
      place = run.endIndex
      guard place < range.upperBound else { break }
      if bytes[place] == UInt8(ascii: "*") {
        if openerStart == nil, text.isEmpty {
          openerStart = place
        } else if openerStart != nil, paragraph.opener.isEmpty, !text.isEmpty {
          paragraph.opener = String(decoding: text, as: UTF8.self)
        } else {
          return report(at: place, "a star that is no opener’s; one that belongs to the text takes a backslash")
        }
        place += 1
      } else if isNote(at: place, in: range) {
        guard let (note, end) = readNote(at: place, in: range, offset: scalars.count(of: text)) else { return }
        paragraph.notes.append(note)
        place = end
      } else if !readSign(at: &place, in: range, into: &text) {
        return
      }
    }
    if let openerStart, paragraph.opener.isEmpty { report(at: openerStart, "an opener that is not closed") }
    paragraph.text = String(decoding: text, as: UTF8.self)
  }

  private func isNote(at place: Int, in range: Range<Int>) -> Bool {
    bytes[place] == UInt8(ascii: "^") && place + 1 < range.upperBound && bytes[place + 1] == UInt8(ascii: "[")
  }

  private mutating func readNote(at place: Int, in range: Range<Int>, offset: Int) -> (Footnote, end: Int)? {
    var start = place + 2
    guard let close = closing(UInt8(ascii: "]"), in: start..<range.upperBound) else {
      report(at: place, "a footnote that is not closed")
      return nil
    }
    var marker = notes.expected
    if start < close, bytes[start] == UInt8(ascii: "{") {
      guard let end = closing(UInt8(ascii: "}"), in: start + 1..<close), end + 1 < close,
        bytes[end + 1] == TextEscape.space || end + 1 == close, let text = plainText(start + 1..<end)
      else {
        report(at: start, "a footnote’s marker that does not end in ‘} ’")
        return nil
      }
      marker = text
      start = end + 2
    }
    notes.advance(past: marker)
    return plainText(start..<close).map { (Footnote(marker: marker, offset: offset, text: $0), close + 1) }
  }

  /// Reads a text without opener and footnotes.
  mutating func plainText(_ range: Range<Int>) -> String? {
    var text: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let run = bytes[place..<range.upperBound].prefix { !CanonicalReader.signs.contains($0) }
      text += run
      place = run.endIndex
      guard place >= range.upperBound || readSign(at: &place, in: range, into: &text) else { return nil }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads an escape, or a sign that stands for itself.
  private mutating func readSign(at place: inout Int, in range: Range<Int>, into text: inout [UInt8]) -> Bool {
    if bytes[place] == TextEscape.backslash {
      guard place + 1 < range.upperBound, isPunctuation(bytes[place + 1]) else {
        report(at: place, "a backslash that stands before no sign")
        return false
      }
      text.append(bytes[place + 1])
      place += 2
    } else if bytes[place..<range.upperBound].starts(with: TextEscape.endSpace) {
      text.append(TextEscape.space)
      place += TextEscape.endSpace.count
    } else {
      text.append(bytes[place])
      place += 1
    }
    return true
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !byte.isASCIIDigit && !byte.isASCIILetter
  }
}

/// Counts the scalars of a text that grows, each byte once.
private struct ScalarCount {
  private var bytes = 0
  private var scalars = 0

  mutating func count(of text: [UInt8]) -> Int {
    scalars += text[bytes...].reduce(0) { $1.isContinuation ? $0 : $0 + 1 }
    bytes = text.count
    return scalars
  }
}
