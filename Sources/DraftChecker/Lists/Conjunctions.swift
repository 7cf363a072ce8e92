import LanguagePacks
import ResolutionModel

/// The words that join the last item of a list to those before it, in a language.
struct Conjunctions: Sendable {
  private let words: [[UInt8]]

  init(_ pack: LanguagePack) {
    words = pack.values("citation", "and").map { Array($0.utf8) }
  }

  /// The conjunction that ends a paragraph behind one of the signs of items, with the space before it.
  func closing(of paragraph: Paragraph) -> Range<Int>? {
    let text = Array(paragraph.text.utf8)
    let end = text.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    for word in words where text[..<end].hasSuffix(word) {
      let head = text[..<(end - word.count)]
      let kept = head.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
      if kept < head.count, let sign = head[..<kept].last, sign == 0x3B || sign == 0x2C { return kept..<end }
    }
    return nil
  }

  /// What a text between two members of a list is, if nothing but a sign or a conjunction.
  func joint(of text: ArraySlice<UInt8>) -> (word: String, isConjunction: Bool)? {
    let bare = Array(text.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
    if bare == [0x2C] { return (",", false) }
    return words.contains(bare) ? (String(decoding: bare, as: UTF8.self), true) : nil
  }
}

extension BidirectionalCollection where Element == UInt8 {
  fileprivate func hasSuffix(_ end: some BidirectionalCollection<UInt8>) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
