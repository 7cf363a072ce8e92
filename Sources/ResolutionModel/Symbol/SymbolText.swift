/// A symbol as typed, taken apart at its slashes and cleaned of what does not matter.
struct SymbolText {
  /// The components in upper case, but `Sub.`, `Res.` and `Dec.` as they are printed and what is in parentheses as typed.
  let components: [[UInt8]]

  /// The longest symbol that is read, in bytes.
  static let byteLimit = 100

  /// Nil for what has signs that no symbol has, or an empty component.
  init?(_ text: String) {
    guard text.utf8.count <= SymbolText.byteLimit * 2, let tidy = SymbolText.folded(text),
      (3...SymbolText.byteLimit).contains(tidy.count)
    else { return nil }
    let parts = tidy.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var components: [[UInt8]] = []
    for part in parts {
      let component = SymbolText.cased(SymbolText.spaced(part))
      guard SymbolText.isComponent(component) else { return nil }
      components.append(component)
    }
    self.components = components
  }

  /// Typographic spaces and hyphens as ASCII, Cyrillic look-alikes as Latin letters, reissue marks off.
  private static func folded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0xA0, 0x2009, 0x202F: bytes.append(UInt8(ascii: " "))
      case 0x2010...0x2013: bytes.append(UInt8(ascii: "-"))
      case 0x0410: bytes.append(UInt8(ascii: "A"))
      case 0x0415: bytes.append(UInt8(ascii: "E"))
      case 0x0421: bytes.append(UInt8(ascii: "C"))
      // À between two letters of parts, as in `3419 A à D (XXX)`.
      case 0xC0, 0xE0: bytes.append(UInt8(ascii: "-"))
      case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
      default: return nil
      }
    }
    while bytes.last == UInt8(ascii: "*") || bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return bytes
  }

  /// Single spaces, none at the ends.
  private static func spaced(_ part: ArraySlice<UInt8>) -> [UInt8] {
    Array(part.split(separator: UInt8(ascii: " ")).joined(separator: CollectionOfOne(UInt8(ascii: " "))))
  }

  private static let mixedCase = ["Sub.", "Res.", "Dec."].map { Array($0.utf8) }

  private static func cased(_ component: [UInt8]) -> [UInt8] {
    let outside = component.prefix { $0 != UInt8(ascii: "(") }
    let inside = component.dropFirst(outside.count)
    let isWordy = inside.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
    let gap = isWordy && !outside.isEmpty && outside.last != UInt8(ascii: " ") ? [UInt8(ascii: " ")] : []
    var upper = outside.map(\.asciiUppercase) + gap + (isWordy ? Array(inside) : inside.map(\.asciiUppercase))
    for name in mixedCase where upper.starts(with: name.map(\.asciiUppercase)) {
      upper.replaceSubrange(0..<name.count, with: name)
    }
    return upper
  }

  private static let signs = ByteSet(" .-()[],")

  /// Whether Git could have it as a part of a ref name too: no dots at the ends or in a row, no stray parentheses.
  private static func isComponent(_ bytes: [UInt8]) -> Bool {
    let dot = UInt8(ascii: ".")
    guard let first = bytes.first, first != dot, bytes.last != dot,
      bytes.allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter || signs.contains($0) }),
      !zip(bytes, bytes.dropFirst()).contains(where: { $0 == (dot, dot) })
    else { return false }
    return isBalanced(bytes)
  }

  private static func isBalanced(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    for byte in bytes {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      guard (0...1).contains(depth) else { return false }
    }
    return depth == 0
  }
}

extension UInt8 {
  /// The upper-case letter of an ASCII letter; any other byte as it is.
  package var asciiUppercase: UInt8 { self &- 0x61 < 26 ? self & 0xDF : self }
}
