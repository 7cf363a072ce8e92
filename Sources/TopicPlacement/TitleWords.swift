import LanguagePacks

/// A title as a list of words that can be compared over the years.
///
/// `Report of the Commission on the work of its fifty-eighth session` and the same of the fifty-ninth are one title:
/// words with figures and ordinals are left out, unless nothing else is there.
struct TitleWords: Hashable, Sendable {
  /// In lower case and in the order of the title.
  let words: [String]

  init(_ title: String, _ pack: LanguagePack) {
    let pieces = title.lowercased().split(whereSeparator: \.isWhitespace).map(TitleWords.trimmed)
    let lasting = pieces.filter { pack.ordinals[$0] == nil && !$0.contains(where: \.isNumber) }
    let words = lasting.flatMap(TitleWords.parts)
    self.words = words.isEmpty ? pieces.flatMap(TitleWords.parts) : words
  }

  /// A word without the punctuation around it.
  private static func trimmed(_ piece: Substring) -> String {
    let start = piece.drop { !isInWord($0) }
    let length = start.reversed().drop { !isInWord($0) }.count
    return String(start.prefix(length))
  }

  private static func parts(_ word: String) -> [String] {
    word.split { !isInWord($0) }.map(String.init)
  }

  private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
