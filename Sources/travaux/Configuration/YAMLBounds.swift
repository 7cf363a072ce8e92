/// What a configuration may ask of the reader of YAML: its parser goes down a level of the stack for each level of the
/// document, and an alias stands for all that it names.
enum YAMLBounds {
  /// The largest configuration, in bytes.
  static let byteLimit = 1 << 16
  static let lineLimit = 1_000
  static let flowDepthLimit = 32

  /// What is too much, with its line; nil where nothing is.
  static func fault(in bytes: [UInt8], byteLimit: Int = byteLimit) -> (line: Int, message: String)? {
    if bytes.count > byteLimit { return (1, "the file is larger than \(byteLimit / 1_024) KB") }
    var depth = 0
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.count > lineLimit { return (number + 1, "the line is longer than \(lineLimit) bytes") }
      if hasAlias(line) { return (number + 1, "anchors and aliases (& and *) are not read here; quote such a word") }
      for byte in line {
        if byte == 0x5B || byte == 0x7B { depth += 1 }
        if byte == 0x5D || byte == 0x7D { depth = max(0, depth - 1) }
        if depth > flowDepthLimit { return (number + 1, "brackets are nested more than \(flowDepthLimit) deep") }
      }
    }
    return nil
  }

  /// Whether a value starts with `&` or `*` and a letter, outside quotes: patterns like `*.txt` must be quoted in YAML.
  private static func hasAlias(_ line: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    var quote: UInt8?
    for byte in line {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27, before == 0x20 || before == 0x5B || before == 0x2C {
        quote = byte
      } else if byte == 0x23, before == 0x20 {
        return false
      } else if byte == 0x26 || byte == 0x2A, before == 0x20 || before == 0x5B || before == 0x2C {
        return true
      }
      before = byte
    }
    return false
  }
}
