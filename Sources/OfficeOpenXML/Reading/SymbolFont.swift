import XMLTree

/// Characters that are given by their place in a symbol font.
enum SymbolFont {
  /// The text of a `w:sym`: the character itself where it has a place in Unicode, else that of the usual symbols.
  static func text(of element: XMLElement) -> String {
    guard let code = element[attribute: "char"].flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code)
    else { return "\u{FFFD}" }
    guard (0xF000...0xF0FF).contains(code) || code < 0x100 else { return String(scalar) }
    let place = code & 0xFF
    if let known = known[place] { return known }
    // Letters and figures stand where they do in ASCII; what else a font may draw there is not known.
    return (0x20...0x7E).contains(place) ? String(Unicode.Scalar(UInt8(place))) : String(scalar)
  }

  /// Places of Microsoft's Symbol and Wingdings whose character is the same, or means the same, in both.
  private static let known: [UInt32: String] = [
    0xB7: "•", 0xA7: "▪", 0xA8: "□", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xA3: "≤", 0xB3: "≥", 0xD8: "➢", 0xE0: "→",
    0xFC: "✓", 0x2D: "−",
  ]
}
