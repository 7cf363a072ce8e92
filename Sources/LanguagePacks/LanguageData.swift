/// The lines of a language's data file.
///
/// Grammar: `field<TAB>key<TAB>value[<TAB>value…]`; empty lines and lines that start with `#` say nothing. Lines with
/// the same field and key go on from each other.
///
/// Only the lines' fields are told at first; a program that asks for a few fields has only these put into words.
package struct LanguageData: Sendable {
  package struct Entry: Sendable {
    package let key: String
    package let values: [String]
  }

  /// What stands behind a line's field: its key, and its values with the tabs between them.
  private struct Line {
    let key: Range<Int>
    let values: Range<Int>
  }

  private let bytes: [UInt8]
  private let lines: [String: [Line]]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = bytes.withUnsafeBufferPointer(LanguageData.lines)
  }

  package subscript(field: String) -> [Entry] {
    (lines[field] ?? []).map { Entry(key: text($0.key), values: values(of: $0)) }
  }

  /// The values of a field under one key, those of all its lines in file order; empty when there are none.
  package func values(_ field: String, _ key: String) -> [String] {
    var key = key
    return key.withUTF8 { key in
      (lines[field] ?? []).flatMap { line in
        line.key.count == key.count && bytes[line.key].elementsEqual(key) ? values(of: line) : []
      }
    }
  }

  package func patterns(_ field: String, _ key: String) -> [WordingPattern] {
    values(field, key).map(WordingPattern.init)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func values(of line: Line) -> [String] {
    bytes[line.values].split(separator: LanguageData.tab).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let tab: UInt8 = 0x09

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [String: [Line]] {
    var lines: [String: [Line]] = [:]
    var field = (name: Range(uncheckedBounds: (0, 0)), lines: [Line]())
    func finish() {
      if !field.lines.isEmpty { lines[String(decoding: bytes[field.name], as: UTF8.self), default: []] += field.lines }
    }
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      guard let first = line.firstIndex(of: tab) else { continue }
      let second = line[(first + 1)...].firstIndex(of: tab) ?? line.endIndex
      // Lines of a field mostly follow one another.
      if !line[..<first].elementsEqual(bytes[field.name]) {
        finish()
        field = (line.startIndex..<first, [])
      }
      field.lines.append(Line(key: first + 1..<second, values: min(second + 1, line.endIndex)..<line.endIndex))
    }
    finish()
    return lines
  }
}
