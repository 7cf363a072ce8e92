import LanguagePacks
import ResolutionModel

/// The words that a language writes with a hyphen, as tables to look up; by fingerprints without the hyphen.
struct HyphenatedWords: Sendable {
  /// The place of the hyphen.
  let compounds: [UInt64: Int]
  /// Those that are written as two words as well.
  let loose: Set<UInt64>
  /// Words without weight, which join no others.
  let functionWords: Set<UInt64>
  /// Words that follow a hanging hyphen, `low- and middle-income`.
  let conjunctions: Set<UInt64>

  private init(_ pack: LanguagePack) {
    compounds = Dictionary(
      pack.compounds.compactMap(HyphenatedWords.entry), uniquingKeysWith: { first, _ in first })
    loose = Set(pack.looseCompounds.compactMap { HyphenatedWords.entry($0)?.0 })
    functionWords = HyphenatedWords.fingerprints(pack.functionWords)
    conjunctions = HyphenatedWords.fingerprints(pack.values("word", "hanging"))
  }

  private static func fingerprints(_ words: [String]) -> Set<UInt64> {
    Set(words.map { LineText.fingerprint(Array($0.utf8)[...]) })
  }

  private static func entry(_ compound: String) -> (UInt64, Int)? {
    let bytes = Array(compound.utf8)
    guard let hyphen = bytes.firstIndex(of: 0x2D) else { return nil }
    return (LineText.fingerprint(bytes[..<hyphen], bytes[(hyphen + 1)...]), hyphen)
  }

  /// The words of a language, put together once.
  static func of(_ language: Language) -> HyphenatedWords { words[language] }

  private static let words = PerLanguage { HyphenatedWords(LanguagePack.pack(for: $0)) }
}
