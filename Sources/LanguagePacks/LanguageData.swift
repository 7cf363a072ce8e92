/// The lines of a language's data file.
///
/// Grammar: `field<TAB>key<TAB>value[<TAB>value…]`; empty lines and lines that start with `#` say nothing.
package struct LanguageData: Sendable {
  package struct Entry: Sendable {
    package let key: String
    package let values: [String]
  }

  package let entries: [String: [Entry]]

  package init(_ bytes: [UInt8]) {
    var entries: [String: [Entry]] = [:]
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let columns = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard columns.count >= 2 else { continue }
      entries[columns[0], default: []].append(Entry(key: columns[1], values: Array(columns.dropFirst(2))))
    }
    self.entries = entries
  }

  package subscript(field: String) -> [Entry] { entries[field] ?? [] }

  /// The values of a field under one key, those of all its lines in file order; empty when there are none.
  package func values(_ field: String, _ key: String) -> [String] {
    self[field].filter { $0.key == key }.flatMap(\.values)
  }

  package func patterns(_ field: String, _ key: String) -> [WordingPattern] {
    values(field, key).map(WordingPattern.init)
  }
}
