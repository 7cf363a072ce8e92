/// A set of phrases that finds the longest one a text starts with.
package struct PhraseTable: Sendable {
  /// Phrases by their first word, longest first.
  private let phrases: [Substring: [[UInt8]]]

  package init(_ list: some Sequence<String>) {
    let grouped = Dictionary(grouping: list) { $0.prefix { $0 != " " } }
    phrases = grouped.mapValues { group in group.map { Array($0.utf8) }.sorted { $0.count > $1.count } }
  }

  /// The length in UTF-8 bytes of the longest phrase `text` starts with, up to a word's end; 0 when there is none.
  package func longestPrefix(of text: String) -> Int {
    let first = text.prefix { $0.isLetter || $0 == "’" || $0 == "'" || $0 == "-" }
    guard let candidates = phrases[first] else { return 0 }
    return candidates.first { text.utf8.starts(with: $0) && endsWord(text, at: $0.count) }?.count ?? 0
  }

  private func endsWord(_ text: String, at offset: Int) -> Bool {
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    return index == text.endIndex || !text[index].isLetter
  }
}
