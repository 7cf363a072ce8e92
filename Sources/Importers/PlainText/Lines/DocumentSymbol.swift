import ResolutionModel

/// Reads a document symbol that stands alone, as in mastheads and running heads.
enum DocumentSymbol {
  /// The symbol that the bytes write from end to end; nil for anything else, above all for words with a slash.
  static func read(_ content: ArraySlice<UInt8>) -> Symbol? {
    guard let first = content.first, first.isUpperASCII, (5...60).contains(content.count), content.last != 0x2E,
      content.contains(0x2F), content.allSatisfy(isSign), let symbol = Symbol(String(decoding: content, as: UTF8.self))
    else { return nil }
    if case .document(let components) = symbol.form, components.count < 3 { return nil }
    return symbol
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    // Space, parentheses, asterisk, hyphen, full stop, slash.
    case 0x20, 0x28, 0x29, 0x2A, 0x2D, 0x2E, 0x2F: true
    default: byte.isDigit || byte.isLetterASCII
    }
  }
}
