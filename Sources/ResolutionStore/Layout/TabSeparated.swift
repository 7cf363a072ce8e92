/// Rows of fields, one a line, with tabs between them and `\t`, `\n`, `\\` inside them escaped.
enum TabSeparated {
  static func bytes(of rows: [[String]]) -> [UInt8] {
    Array(rows.map { $0.map(escaped).joined(separator: "\t") + "\n" }.joined().utf8)
  }

  /// A field that repeats the one above it shares its storage: in long tables most do.
  static func rows(of bytes: ArraySlice<UInt8>) -> [[String]] {
    var above: [(bytes: ArraySlice<UInt8>, text: String)] = []
    return bytes.split(separator: 0x0A).map { line in
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      above = fields.enumerated().map { column, field in
        let isRepeated = column < above.count && above[column].bytes.elementsEqual(field)
        return (field, isRepeated ? above[column].text : unescaped(field))
      }
      return above.map(\.text)
    }
  }

  private static func escaped(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x5C, 0x09, 0x0A].contains($0) }) else { return field }
    var bytes: [UInt8] = []
    for byte in field.utf8 {
      switch byte {
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x0A: bytes += [0x5C, 0x6E]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
    guard field.contains(0x5C) else { return String(decoding: field, as: UTF8.self) }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field {
      if isEscaped {
        bytes.append(byte == 0x74 ? 0x09 : byte == 0x6E ? 0x0A : byte)
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
