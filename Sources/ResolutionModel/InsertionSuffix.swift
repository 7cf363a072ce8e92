/// What stands behind the number of a paragraph that a draft inserts or offers instead of another: `5 bis`, `OP1 alt`.
package enum InsertionSuffix {
  /// The Latin words of the Editorial Manual, "Paragraphs and subparagraphs", and `alt` of negotiations, each with what
  /// treaties and drafts in Russian, Chinese and Arabic print for it.
  private static let words: [(latin: String, others: [String])] = [
    ("bis", ["бис", "之二", "مكررا", "مكرراً", "مكررًا", "مكرر"]),
    ("ter", ["тер", "之三", "مكررا ثانيا", "ثالثا"]),
    ("quater", ["кватер", "之四", "مكررا ثالثا", "رابعا"]),
    ("quinquies", ["квинквиес", "之五", "خامسا"]),
    ("sexies", ["сексиес", "之六", "سادسا"]),
    ("septies", ["септиес", "之七", "سابعا"]),
    ("octies", ["октиес", "之八", "ثامنا"]),
    ("nonies", ["нониес", "之九", "تاسعا"]),
    ("decies", ["дециес", "之十", "عاشرا"]),
    ("alt", ["альт", "备选", "بديل"]),
  ]

  /// Every print, the longest first.
  package static let prints: [String] =
    words.flatMap { [$0.latin] + $0.others }.sorted { $0.utf8.count > $1.utf8.count }

  /// The Latin words alone, which follow letters, too: `(b bis)`.
  package static let latin: [String] = words.map(\.latin)

  private static let latinOfPrint: [String: String] = Dictionary(
    words.flatMap { word in word.others.map { (letters(of: $0), word.latin) } }, uniquingKeysWith: { first, _ in first }
  )

  /// Letters and digits of a print in lower case and in Latin, the same for all languages: `alt2` of `alt.2`, `bis` of
  /// `бис`.
  package static func neutral(_ print: Substring) -> String {
    let letters = letters(of: String(print))
    let word = letters.unicodeScalars.prefix { !("0"..."9").contains($0) }
    guard let latin = latinOfPrint[String(String.UnicodeScalarView(word))] else { return letters }
    return latin + String(letters.unicodeScalars.dropFirst(word.count))
  }

  private static func letters(of text: String) -> String {
    let kept = text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    return String(String.UnicodeScalarView(kept)).lowercased()
  }
}
