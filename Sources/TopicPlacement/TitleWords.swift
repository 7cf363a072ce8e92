import LanguagePacks

/// A title as a list of words that can be compared over the years.
///
/// `Report of the Commission on the work of its fifty-eighth session` and the same of the fifty-ninth are one title:
/// words with figures and ordinals are left out, unless nothing else is there.
struct TitleWords: Hashable, Sendable {
  /// In lower case and in the order of the title.
  let words: [String]

  init(words: [String]) {
    self.words = words
  }

  init(_ title: String, _ pack: LanguagePack) {
    let title = title.lowercased()
    let lasting = TitleWords.pieces(of: title) { pack.sessions.prefix(of: $0)?.length ?? 0 }
      .filter { !$0.contains(where: \.isNumber) }.flatMap(TitleWords.parts)
    words = lasting.isEmpty ? TitleWords.parts(title[...]) : lasting
  }

  /// What stands between spaces, without the stretches that `omitting` measures in UTF-8 bytes.
  private static func pieces(of title: String, omitting length: (Substring) -> Int) -> [Substring] {
    var pieces: [Substring] = []
    var rest = title.drop { !isInWord($0) }
    while !rest.isEmpty {
      let omitted = length(rest)
      let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
      if omitted == 0 { pieces.append(rest[..<end]) }
      let next = omitted == 0 ? end : rest.utf8.index(rest.startIndex, offsetBy: omitted, limitedBy: rest.endIndex)
      let least = rest.index(after: rest.startIndex)
      rest = rest[max(least, next ?? rest.endIndex)...].drop { !isInWord($0) }
    }
    return pieces
  }

  private static func parts(_ piece: Substring) -> [String] {
    piece.split { !isInWord($0) }.map(String.init)
  }

  private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
