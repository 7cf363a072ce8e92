/// The opener of a paragraph from the italics at its start.
///
/// Files set too much or too little in italics: `*Recallin*g its`, `*Recalling, *its`. Words are taken whole, and what
/// is no letter at their end is left. A lone letter is the label of a note below a table.
enum OpeningEmphasis {
  /// The longest run of italics in scalars that is taken for an opener; longer ones are emphasis. The longest opener of
  /// the official texts has 55.
  static let longest = 60

  static func words(of text: String, bytes: Int) -> String {
    let utf8 = text.utf8
    var end = utf8.index(utf8.startIndex, offsetBy: bytes, limitedBy: utf8.endIndex) ?? utf8.endIndex
    while end < utf8.endIndex, utf8[end].isContinuation { utf8.formIndex(after: &end) }
    return words(of: text, upTo: end)
  }

  static func words(of text: String, scalars: Int) -> String {
    let all = text.unicodeScalars
    return words(of: text, upTo: all.index(all.startIndex, offsetBy: scalars, limitedBy: all.endIndex) ?? all.endIndex)
  }

  private static func words(of text: String, upTo last: String.Index) -> String {
    let scalars = text.unicodeScalars
    var end = last
    if end > scalars.startIndex, isAlphabetic(scalars[scalars.index(before: end)]) {
      while end < scalars.endIndex, isAlphabetic(scalars[end]) { scalars.formIndex(after: &end) }
    }
    while end > scalars.startIndex, !scalars[scalars.index(before: end)].properties.isAlphabetic {
      scalars.formIndex(before: &end)
    }
    let words = scalars[..<end]
    return words.count == 1 && words.first.map(isAlphabetic) == true ? "" : String(words)
  }

  /// A letter of a script that sets words apart; ideographs are none.
  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !scalar.properties.isIdeographic
  }
}
