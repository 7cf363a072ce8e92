/// Which characters of a text take a backslash, so that neither the reader nor Markdown takes them for signs.
enum TextEscape {
  /// Always escaped.
  private static let signs = ByteSet("\\`*[]{}<|~")
  /// Escaped depending on what stands beside them, or at the ends of a text.
  private static let candidates = ByteSet("\\`*[]{}<|~_&")
  private static let startSigns = ByteSet("#>+-")
  private static let numberEnds = ByteSet(".)")

  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  /// How a space at either end of a text is written.
  static let endSpace = Array("&#32;".utf8)

  @inline(__always)
  static func mayNeedEscape(_ byte: UInt8) -> Bool { candidates.contains(byte) }

  /// Whether the byte at `index` takes a backslash wherever the text stands.
  static func needsEscape(_ text: [UInt8], at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "_"):
      return index == 0 || index + 1 == text.count || !isWord(text[index - 1]) || !isWord(text[index + 1])
    case UInt8(ascii: "&"):
      guard index + 1 < text.count else { return false }
      return text[index + 1] == UInt8(ascii: "#") || text[index + 1].isASCIILetter
    default:
      return signs.contains(text[index])
    }
  }

  /// The index of the byte that takes a backslash because the text starts a block; nil when none does.
  static func startEscape(_ text: [UInt8]) -> Int? {
    guard let first = text.first else { return nil }
    if startSigns.contains(first) { return 0 }
    guard first.isASCIIDigit, let end = text.firstIndex(where: { !$0.isASCIIDigit }), numberEnds.contains(text[end]),
      end + 1 == text.count || text[end + 1] == space
    else { return nil }
    return end
  }

  /// Whether a sub-paragraph's label may stand without brackets.
  static func isBare(_ label: String) -> Bool {
    let bytes = Array(label.utf8)
    guard let last = bytes.last,
      !bytes.contains(where: { $0 == space || candidates.contains($0) || $0 == UInt8(ascii: "^") })
    else { return false }
    return numberEnds.contains(last) || !label.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter || byte >= 128 }
}
