/// Words of one text that stand where others stood in the other, with what surrounds them.
struct WordEdit {
  let pair: EditedPair
  let hunk: EditedPair.Hunk
  let vocabulary: Vocabulary
  let lexicon: Lexicon

  var old: ArraySlice<Token> { pair.oldText.tokens[hunk.old] }
  var new: ArraySlice<Token> { pair.newText.tokens[hunk.new] }

  /// The words of both sides.
  var all: [Token] { Array(old) + Array(new) }

  func roles(_ token: Token) -> WordRoles { lexicon.roles(of: token.id) }

  /// The folded form of a token.
  func key(_ token: Token) -> ArraySlice<UInt8> { vocabulary.key(token.id) }

  /// The edit as the two texts print it, `old → new`, an empty side as `–`.
  var phrase: String {
    "\(print(old, pair.oldText)) → \(print(new, pair.newText))"
  }

  private func print(_ tokens: ArraySlice<Token>, _ text: ComparedText) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "–" }
    return String(decoding: text.bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
  }

  /// The same edit one token at a time, where both sides have as many.
  var single: [WordEdit] {
    zip(hunk.old, hunk.new).map { old, new in
      WordEdit(
        pair: pair, hunk: EditedPair.Hunk(old: old..<(old + 1), new: new..<(new + 1)), vocabulary: vocabulary,
        lexicon: lexicon)
    }
  }

  /// The tokens of the new text up to `distance` places from the edit, on both sides.
  func newNeighbours(_ distance: Int) -> [Token] {
    let tokens = pair.newText.tokens
    let before = tokens[max(0, hunk.new.lowerBound - distance)..<hunk.new.lowerBound]
    let after = tokens[hunk.new.upperBound..<min(tokens.count, hunk.new.upperBound + distance)]
    return Array(before) + Array(after)
  }
}
