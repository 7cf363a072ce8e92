import LanguagePacks
import ResolutionModel

/// The words of a language that numbers follow: "paragraph 3", "of 7", "in 2"; and the names of the months.
struct NumberedWords: Sendable {
  private let leading: Set<UInt64>
  private let months: Set<UInt64>

  /// The words of a language, put together once.
  static func of(_ language: Language) -> NumberedWords { words[language] }

  private static let words = PerLanguage { NumberedWords(LanguagePack.pack(for: $0)) }

  private init(_ pack: LanguagePack) {
    let references = ["paragraph", "subparagraph", "section", "annex"].flatMap { pack.values("reference", $0) }
    let citations = ["resolution", "decision"].flatMap { pack.values("citation", $0) }
    let nouns = pack.values("word", "numbered")
    leading = NumberedWords.prints(pack.functionWords + references + citations + nouns)
    months = NumberedWords.prints(Array(pack.months.keys))
  }

  /// Whether a number after the word belongs to it.
  func takesNumber(_ word: ArraySlice<UInt8>) -> Bool { leading.contains(LineText.fingerprint(word)) }

  func isMonth(_ word: ArraySlice<UInt8>) -> Bool { months.contains(LineText.fingerprint(word)) }

  private static func prints(_ words: [String]) -> Set<UInt64> {
    Set(words.map { LineText.fingerprint(Array($0.utf8)[...]) })
  }
}
