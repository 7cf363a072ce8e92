/// A text as a YAML scalar: plain where YAML reads it back as that very text, else in double quotes.
enum HeaderScalar {
  enum Context {
    /// The value of a key on a line of its own.
    case block
    /// Inside `[…]` or `{…}`.
    case flow
  }

  static func spelled(_ text: String, in context: Context) -> String {
    isPlain(text, in: context) ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{FEFF}": quoted += "\\uFEFF"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// What YAML 1.1 or 1.2 takes for something other than a text.
  private static let reserved: Set<String> = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"]
  private static let flowSigns = ByteSet(",[]{}:?#\"'")

  /// Stricter than YAML: a plain text starts with a letter or a character beyond ASCII.
  private static func isPlain(_ text: String, in context: Context) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, first.isASCIILetter || first >= 128,
      last != UInt8(ascii: " "), last != UInt8(ascii: ":"), !holdsSigns(bytes, in: context)
    else { return false }
    return bytes.count > 5 || !reserved.contains(text.lowercased())
  }

  private static func holdsSigns(_ bytes: [UInt8], in context: Context) -> Bool {
    if context == .flow, bytes.contains(where: flowSigns.contains) { return true }
    let pairs = zip(bytes, bytes.dropFirst())
    return pairs.contains {
      $0 == (UInt8(ascii: ":"), UInt8(ascii: " ")) || $0 == (UInt8(ascii: " "), UInt8(ascii: "#"))
    }
      || zip(pairs, bytes.dropFirst(2)).contains { $0.0 == 0xEF && $0.1 == 0xBB && $1 == 0xBF }
  }
}

extension HeaderScalar {
  /// Reads a scalar from `position`, which is left after it; nil when there is none. In a flow context a plain one ends
  /// before `,`, `]` and `}`.
  static func read(_ bytes: ArraySlice<UInt8>, from position: inout Int, in context: Context) -> String? {
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") {
      return readQuoted(bytes, from: &position)
    }
    let start = position
    let ends = ByteSet(",]}")
    while position < bytes.endIndex, context == .block || !ends.contains(bytes[position]) { position += 1 }
    return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func readQuoted(_ bytes: ArraySlice<UInt8>, from position: inout Int) -> String? {
    var text: [UInt8] = []
    position += 1
    while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        guard readEscape(bytes, from: &position, into: &text) else { return nil }
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.endIndex else { return nil }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  private static func readEscape(
    _ bytes: ArraySlice<UInt8>, from position: inout Int, into text: inout [UInt8]
  ) -> Bool {
    let rest = bytes[(position + 1)...]
    if let next = rest.first, next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") {
      text.append(next)
      position += 2
    } else if rest.starts(with: "uFEFF".utf8) {
      text += [0xEF, 0xBB, 0xBF]
      position += 6
    } else {
      return false
    }
    return true
  }
}
