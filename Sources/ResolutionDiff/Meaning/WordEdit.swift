/// Words of one text that stand where others stood in the other, with what surrounds them.
struct WordEdit {
  let pair: EditedPair
  let hunk: EditedPair.Hunk
  let vocabulary: Vocabulary
  let lexicon: Lexicon

  var old: ArraySlice<Token> { pair.oldText.tokens[hunk.old] }
  var new: ArraySlice<Token> { pair.newText.tokens[hunk.new] }

  /// The words of both sides.
  let all: [Token]

  init(pair: EditedPair, hunk: EditedPair.Hunk, vocabulary: Vocabulary, lexicon: Lexicon) {
    self.pair = pair
    self.hunk = hunk
    self.vocabulary = vocabulary
    self.lexicon = lexicon
    all = Array(pair.oldText.tokens[hunk.old] + pair.newText.tokens[hunk.new])
  }

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

  /// Whether the edit is the number of a resolution, alone or in an enumeration: `resolutions 2018/5 and 2020/21`.
  var namesResolution: Bool {
    let before = pair.newText.tokens[..<hunk.new.lowerBound].reversed()
      .prefix { DatedCitation.belongsToList($0, self) || roles($0).contains(.resolution) }
    let after = pair.newText.tokens[hunk.new.upperBound...].prefix { roles($0).contains(.list) || $0.kind == .word }
    return (before + after.prefix(2)).contains { roles($0).contains(.resolution) }
  }

  /// Whether a verb of an axis stands before the edit: what comes after it is what is decided or asked.
  func follows(verbsOf axis: StrengthScale.Axis, _ openers: OpenerComparison) -> Bool {
    pair.newText.tokens[..<hunk.new.lowerBound].contains { token in
      token.kind == .word && openers.scale.isVerb(key(token), of: axis)
    }
  }
}
