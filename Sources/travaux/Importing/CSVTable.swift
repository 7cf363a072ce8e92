/// Rows of comma-separated values (RFC 4180), found by the names in the first row.
///
/// Spreadsheets also write semicolons or tabs, a byte order mark and single line feeds; all are read.
struct CSVTable {
  let columns: [String]
  let rows: [ManifestFields]

  /// Nil where a quotation does not end or is followed by text; then `line` is the first such line.
  init(_ bytes: [UInt8]) throws(Failure) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var scanner = CSVScanner(text)
    var records = try scanner.records()
    columns = records.isEmpty ? [] : records.removeFirst().fields.map { CSVTable.trimmed($0).lowercased() }
    let names = columns
    rows = records.compactMap { record in
      let pairs = zip(names, record.fields.map(CSVTable.trimmed)).filter { !$0.1.isEmpty }
      return pairs.isEmpty
        ? nil : ManifestFields(line: record.line, fields: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// One line of the form.
  static func line(_ fields: [String]) -> String {
    fields.map { field in
      let isPlain = !field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      return isPlain
        ? field : "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }

  private static func trimmed(_ field: String) -> String {
    String(field.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

private struct CSVScanner {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var position: Int
  private var line = 1

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
    let head = bytes.prefix { $0 != 0x0A }
    separator = [0x2C, 0x3B, 0x09].max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? 0x2C
  }

  mutating func records() throws(Failure) -> [(line: Int, fields: [String])] {
    var records: [(line: Int, fields: [String])] = []
    while position < bytes.endIndex {
      let start = line
      records.append((start, try record()))
    }
    return records
  }

  private mutating func record() throws(Failure) -> [String] {
    var fields = [try field()]
    while position < bytes.endIndex, bytes[position] == separator {
      position += 1
      fields.append(try field())
    }
    if position < bytes.endIndex { position += 1 }
    line += 1
    return fields
  }

  private mutating func field() throws(Failure) -> String {
    if position < bytes.endIndex, bytes[position] == 0x22 { return try quoted() }
    let start = position
    while position < bytes.endIndex, bytes[position] != separator, bytes[position] != 0x0A { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted() throws(Failure) -> String {
    let start = line
    var field: [UInt8] = []
    position += 1
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { line += 1 }
      guard byte == 0x22 else {
        field.append(byte)
        continue
      }
      guard position < bytes.endIndex, bytes[position] == 0x22 else {
        while position < bytes.endIndex, [0x0D, 0x20].contains(bytes[position]) { position += 1 }
        return String(decoding: field, as: UTF8.self)
      }
      field.append(0x22)
      position += 1
    }
    throw Failure(
      .unreadableInput, "line \(start): a quotation does not end", hint: "end the field with a quotation mark")
  }
}
