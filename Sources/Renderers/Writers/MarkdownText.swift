/// Text as Markdown (CommonMark with GitHub's tables and strike-through) that reads as itself.
enum MarkdownText {
  private static let special = ByteClass("\\`*_[]<>~|&")

  /// Escapes what would be markup inside a line; line feeds become spaces.
  static func escape(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in Printable.text(text).utf8 {
      if special.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte == 0x0A ? 0x20 : byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Escapes what would be markup at the start of a line: `#`, `+`, `-`, `=` and the numbers of lists.
  static func escapeStart(_ line: String) -> String {
    guard let first = line.utf8.first else { return line }
    if ByteClass("#+-=").contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return line
    }
    return digits + "\\" + line.dropFirst(digits.count)
  }

  /// Code in a line, with as many backquotes around it as its own need.
  static func code(_ text: String) -> String {
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(text)`" : "\(fence) \(text) \(fence)"
  }
}

/// A few ASCII characters to ask for.
private struct ByteClass {
  private let bytes: [Bool]

  init(_ characters: String) {
    var bytes = [Bool](repeating: false, count: 256)
    for byte in characters.utf8 { bytes[Int(byte)] = true }
    self.bytes = bytes
  }

  func contains(_ byte: UInt8) -> Bool { bytes[Int(byte)] }
}
