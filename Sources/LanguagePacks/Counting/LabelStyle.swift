import ResolutionModel

/// A way of counting paragraphs and sub-paragraphs.
package enum LabelStyle: Hashable, Sendable {
  case decimal
  /// a … z, aa, bb….
  case letters
  /// i, ii, iii….
  case roman
  /// Signs in a fixed order: the Arabic letters, ㈠ ㈡ ㈢.
  case signs([String])

  /// The count as printed, without brackets; figures where the style does not reach so far.
  package func print(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .letters: LetterNumeral.print(number)
    case .roman: RomanNumeral.print(number).lowercased()
    case .signs(let signs): signs.indices.contains(number - 1) ? signs[number - 1] : String(number)
    }
  }

  /// The number of a count as printed, without brackets; nil when it is not of this style.
  package func value(of text: some StringProtocol) -> Int? {
    switch self {
    case .decimal:
      (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    case .letters: LetterNumeral.value(of: LabelStyle.latin(text))
    case .roman: RomanNumeral.value(of: LabelStyle.latin(text))
    case .signs(let signs): LabelStyle.index(of: text, in: signs).map { $0 + 1 }
    }
  }

  /// Joining strokes and direction marks around a sign do not count.
  private static func index(of text: some StringProtocol, in signs: [String]) -> Int? {
    let bare = text.unicodeScalars.filter { $0 != "\u{640}" && $0.properties.generalCategory != .format }
    return signs.firstIndex { $0.unicodeScalars.elementsEqual(bare) }
  }

  /// Cyrillic letters that look Latin, as they slip into Russian labels, made Latin.
  private static func latin(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { latinTwins[$0] ?? $0 }))
  }

  private static let latinTwins: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "і": "i",
  ]
}
