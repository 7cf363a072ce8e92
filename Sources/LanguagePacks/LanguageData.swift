/// The lines of a language's data file.
///
/// Grammar: `field<TAB>key<TAB>value[<TAB>value…]`; empty lines and lines that start with `#` say nothing. Lines with
/// the same field and key go on from each other.
package struct LanguageData: Sendable {
  package struct Entry: Sendable {
    package let key: String
    package let values: [String]
  }

  package let entries: [String: [Entry]]
  private let values: [FieldAndKey: [String]]

  private struct FieldAndKey: Hashable {
    let field: String
    let key: String
  }

  package init(_ bytes: [UInt8]) {
    var entries: [String: [Entry]] = [:]
    var values: [FieldAndKey: [String]] = [:]
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let columns = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard columns.count >= 2 else { continue }
      let entry = Entry(key: columns[1], values: Array(columns.dropFirst(2)))
      entries[columns[0], default: []].append(entry)
      values[FieldAndKey(field: columns[0], key: entry.key), default: []] += entry.values
    }
    self.entries = entries
    self.values = values
  }

  package subscript(field: String) -> [Entry] { entries[field] ?? [] }

  /// The values of a field under one key, those of all its lines in file order; empty when there are none.
  package func values(_ field: String, _ key: String) -> [String] {
    values[FieldAndKey(field: field, key: key)] ?? []
  }

  package func patterns(_ field: String, _ key: String) -> [WordingPattern] {
    values(field, key).map(WordingPattern.init)
  }
}
