import LanguagePacks
import ResolutionModel

/// Finds any of some phrases in a paragraph as written, whatever their case and spaces.
struct PhraseFinder: Sendable {
  struct Match: Hashable, Sendable {
    /// In bytes of the written text.
    let range: Range<Int>
    /// The phrases that fold to what was found, by their order.
    let phrases: [Int]
    let written: String
  }

  private let table: PhraseTable
  private let alike: [[Int]]
  private let hasWords: Bool

  init(_ phrases: [String], _ pack: LanguagePack) {
    hasWords = pack.language != .chinese
    table = PhraseTable(phrases, folding: pack.folding, wholeWords: hasWords)
    let folded = phrases.map { FoldedText.whole($0, pack.folding) }
    let groups = Dictionary(grouping: folded.indices) { folded[$0] }
    alike = folded.map { groups[$0] ?? [] }
  }

  func matches(in text: WrittenText, folded: FoldedText) -> [Match] {
    guard table.count > 0 else { return [] }
    var matches: [Match] = []
    var position = 0
    while position < folded.bytes.count {
      guard !hasWords || position == 0 || folded.endsWord(at: position - 1),
        let match = table.longest(in: folded, from: position)
      else {
        position += 1
        continue
      }
      let range = folded.sourceStart(of: position)..<folded.sourceLength(of: match.end)
      position = max(match.end, position + 1)
      guard range.lowerBound < range.upperBound, range.upperBound <= text.bytes.count else { continue }
      matches.append(Match(range: range, phrases: alike[match.value], written: text.string(range)))
    }
    return matches
  }
}

extension String {
  /// Equal scalar for scalar, all spaces being alike.
  func hasSameSpelling(_ other: String) -> Bool {
    unicodeScalars.elementsEqual(other.unicodeScalars) { $0 == $1 || ($0.isAnySpace && $1.isAnySpace) }
  }
}
