import LanguagePacks
import ResolutionModel

/// The words that a language's texts spell in one way only, with the ways they are misspelt.
///
/// Data: `spelling<TAB>wrong<TAB>right`; `spelling-family<TAB>is/iz<TAB>stem…` with `spelling-ending<TAB>is/iz<TAB>
/// ending…` for stems that take `is` where `iz` is due. A word is found in the letter case that stands in the data, so
/// that `Organisation` in a name is left alone; the first word of a paragraph may have a capital.
struct SpellingLexicon: Sendable {
  struct Misspelling: Sendable {
    let range: Range<Int>
    let written: String
    let due: String
  }

  private let wrong: [String]
  private let right: [String]
  private let table: PhraseTable
  /// The words that fold like each one, which differ in capitals.
  private let alike: [[Int]]
  private let hasWords: Bool

  /// The lexicon of a language, read once.
  static func of(_ language: Language) -> SpellingLexicon {
    all[language] ?? SpellingLexicon(LanguagePack.pack(for: language))
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, SpellingLexicon(LanguagePack.pack(for: $0))) })

  init(_ pack: LanguagePack) {
    var pairs = Set(pack.keys("spelling")).sorted().compactMap { key in
      pack.values("spelling", key).first.map { (wrong: key, right: $0) }
    }
    for family in Set(pack.keys("spelling-family")).sorted() {
      let sides = family.split(separator: "/").map(String.init)
      guard sides.count == 2 else { continue }
      for stem in pack.values("spelling-family", family) {
        for ending in pack.values("spelling-ending", family) {
          pairs.append((stem + sides[0] + ending, stem + sides[1] + ending))
        }
      }
    }
    self.init(pairs, folding: pack.folding, hasWords: pack.language != .chinese)
  }

  init(_ pairs: [(wrong: String, right: String)], folding: FoldedText.Folding, hasWords: Bool) {
    wrong = pairs.map(\.wrong)
    right = pairs.map(\.right)
    self.hasWords = hasWords
    table = PhraseTable(wrong, folding: folding, wholeWords: hasWords)
    let folded = wrong.map { FoldedText.whole($0, folding) }
    let groups = Dictionary(grouping: folded.indices) { folded[$0] }
    alike = folded.map { groups[$0] ?? [] }
  }

  func misspellings(in text: WrittenText, folded: FoldedText) -> [Misspelling] {
    guard table.count > 0 else { return [] }
    var found: [Misspelling] = []
    var position = 0
    while position < folded.bytes.count {
      guard startsWord(folded, at: position), let match = table.longest(in: folded, from: position),
        let one = misspelling(match, from: position, in: folded, text)
      else {
        position += 1
        continue
      }
      found.append(one)
      position = match.end
    }
    return found
  }

  private func startsWord(_ text: FoldedText, at position: Int) -> Bool {
    guard position > 0, hasWords else { return true }
    return text.endsWord(at: position - 1)
  }

  private func misspelling(
    _ match: PhraseTable.Match, from start: Int, in folded: FoldedText, _ text: WrittenText
  ) -> Misspelling? {
    let range = folded.sourceStart(of: start)..<folded.sourceLength(of: match.end)
    guard range.upperBound <= text.bytes.count, range.lowerBound < range.upperBound else { return nil }
    let written = text.string(range)
    for word in alike[match.value] where !written.hasSameSpelling(right[word]) {
      if written.hasSameSpelling(wrong[word]) {
        return Misspelling(range: range, written: written, due: right[word].spaced(like: written))
      }
      if start == 0, written.hasSameSpelling(wrong[word].capitalisedFirst) {
        return Misspelling(range: range, written: written, due: right[word].capitalisedFirst.spaced(like: written))
      }
    }
    return nil
  }
}

extension FoldedText {
  /// Where the character of the folded byte at a position starts in the source.
  func sourceStart(of position: Int) -> Int { sourceLength(of: position) }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension String {
  /// With the spaces and line ends that stand in `other`, where both have as many words.
  fileprivate func spaced(like other: String) -> String {
    let words = split { $0 == " " }
    let gaps = other.unicodeScalars.split { !$0.isAnySpace }
    guard gaps.count == words.count - 1, !gaps.isEmpty else { return self }
    var result = String(words[0])
    for (gap, word) in zip(gaps, words.dropFirst()) { result += String(String.UnicodeScalarView(gap)) + word }
    return result
  }
}
