/// A set of phrases, each with a number, that finds the longest one a text goes on with.
///
/// A trie over folded bytes: looking up costs one step a byte, whatever the number of phrases.
package struct PhraseTable: Sendable {
  private struct Node {
    let byte: UInt8
    var child: Int32 = -1
    var sibling: Int32 = -1
    var value: Int32 = -1
  }

  /// A phrase found in a text.
  package struct Match: Equatable, Sendable {
    /// Where it ends in the folded text.
    package let end: Int
    /// The phrase's number.
    package let value: Int
  }

  private var nodes = [Node(byte: 0)]
  /// The node of each byte that a phrase begins with, since most places of a text begin none; -1 for the others.
  private var heads = [Int32](repeating: -1, count: 256)
  private let folding: FoldedText.Folding
  /// Whether a phrase must end where a word ends, which an apostrophe does; not so in Chinese.
  private let wholeWords: Bool
  /// Whether hyphens and spaces within phrases are alike, as they are in ordinals.
  private let joinsWithHyphens: Bool

  /// The number of different phrases.
  package private(set) var count = 0

  /// Phrases numbered from 0 in their order; of two that fold to the same the first counts.
  package init(
    _ phrases: some Sequence<String>, folding: FoldedText.Folding = .plain, wholeWords: Bool = true
  ) {
    self.init(
      numbered: phrases.enumerated().map { ($0.element, $0.offset) }, folding: folding, wholeWords: wholeWords)
  }

  package init(
    numbered phrases: some Sequence<(String, Int)>, folding: FoldedText.Folding = .plain, wholeWords: Bool = true,
    joinsWithHyphens: Bool = false
  ) {
    self.folding = folding
    self.wholeWords = wholeWords
    self.joinsWithHyphens = joinsWithHyphens
    for (phrase, number) in phrases { insert(FoldedText.whole(phrase, folding), number) }
  }

  /// The longest phrase that `text` goes on with from `start`.
  package func longest(in text: FoldedText, from start: Int = 0) -> Match? {
    let bytes = text.bytes
    guard start < bytes.count, heads[Int(key(bytes[start]))] >= 0 else { return nil }
    var best: Match?
    var node = 0
    var position = start
    while position < bytes.count, let next = child(of: node, key(bytes[position])) {
      node = next
      position += 1
      if nodes[node].value >= 0, !wholeWords || text.endsWord(at: position) || bytes[position - 1] == 0x27 {
        best = Match(end: position, value: Int(nodes[node].value))
      }
    }
    return best
  }

  /// The number of a phrase that is the whole of `text`.
  package func value(of text: some StringProtocol) -> Int? {
    let folded = FoldedText(text, folding: folding)
    guard let match = longest(in: folded), match.end == folded.end else { return nil }
    return match.value
  }

  /// The length in UTF-8 bytes of the longest phrase `text` starts with; 0 when there is none.
  package func longestPrefix(of text: some StringProtocol) -> Int {
    let folded = FoldedText(text, folding: folding)
    return longest(in: folded).map { folded.sourceLength(of: $0.end) } ?? 0
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    if node == 0 { return heads[Int(byte)] >= 0 ? Int(heads[Int(byte)]) : nil }
    var next = nodes[node].child
    while next >= 0, nodes[Int(next)].byte != byte { next = nodes[Int(next)].sibling }
    return next >= 0 ? Int(next) : nil
  }

  /// Adds a folded phrase under a number, unless it is there already; returns its number.
  @discardableResult
  mutating func insert(_ phrase: [UInt8], _ number: Int) -> Int {
    guard !phrase.isEmpty else { return number }
    var node = 0
    for byte in phrase { node = child(of: node, key(byte)) ?? addChild(to: node, key(byte)) }
    if nodes[node].value < 0 {
      nodes[node].value = Int32(clamping: number)
      count += 1
    }
    return Int(nodes[node].value)
  }

  private func key(_ byte: UInt8) -> UInt8 { joinsWithHyphens && byte == 0x2D ? 0x20 : byte }

  private mutating func addChild(to node: Int, _ byte: UInt8) -> Int {
    var added = Node(byte: byte)
    added.sibling = nodes[node].child
    nodes.append(added)
    nodes[node].child = Int32(clamping: nodes.count - 1)
    if node == 0 { heads[Int(byte)] = nodes[node].child }
    return nodes.count - 1
  }
}
