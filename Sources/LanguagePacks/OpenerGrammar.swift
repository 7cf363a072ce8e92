import ResolutionModel

/// What openers of one part are made of: `before* head after*`.
///
/// "Also **notes** with deep concern", "Profondément **préoccupée** également". The head is a listed verb or adjective
/// or, when none is, a word of the right shape. What may stand before and after it are wordings over word classes;
/// those after it depend on the head's kind, since "its commitment" belongs to "Reaffirming" but not to "Recalling".
struct OpenerGrammar: Sendable {
  /// A wording that may follow a head.
  struct Complement: Sendable {
    let pattern: OpenerPattern
    /// The kinds of head it follows, as bits.
    let kinds: UInt64
  }

  let before: [OpenerPattern]
  /// Heads by the bits of their kinds.
  let heads: PhraseTable
  /// The kinds of each head, by its number in `heads`.
  let kinds: [UInt64]
  let after: [Complement]
  /// What only looks like an opener, and irregular openers whole; they are taken as they stand.
  let fixed: PhraseTable
  let shapes: OpenerShapes

  /// How many wordings before and after a head are looked for.
  private static let most = 5

  /// Where the opener at the start of `text` ends; nil when it starts with none.
  func end(in text: FoldedText) -> Int? {
    if let fixed = fixed.longest(in: text) { return fixed.end }
    guard let head = head(in: text) else { return nil }
    return extend(head, in: text)
  }

  /// Whether the opener at the start of `text` has a listed head.
  func isListed(_ text: FoldedText) -> Bool { fixed.longest(in: text) != nil || listedHead(in: text) != nil }

  private func head(in text: FoldedText) -> OpenerPattern.Match? {
    listedHead(in: text)
      ?? farthest(in: text) { start in
        shapes.end(of: text, from: start).map { OpenerPattern.Match(end: $0, head: nil) }
      }
  }

  private func listedHead(in text: FoldedText) -> OpenerPattern.Match? {
    farthest(in: text) { start in
      heads.longest(in: text, from: start).map { OpenerPattern.Match(end: $0.end, head: $0.value) }
    }
  }

  /// The farthest match of `read` over the places where a head may start: the text's start, and after each of the
  /// wordings that may stand before a head.
  private func farthest(in text: FoldedText, _ read: (Int) -> OpenerPattern.Match?) -> OpenerPattern.Match? {
    var farthest: OpenerPattern.Match?
    var start = 0
    for _ in 0...OpenerGrammar.most {
      if let match = read(start), match.end > farthest?.end ?? 0 { farthest = match }
      var next = start
      for pattern in before { next = max(next, pattern.match(in: text, from: start)?.end ?? 0) }
      guard next > start else { break }
      start = text.skippingSpace(at: next)
    }
    return farthest
  }

  private func extend(_ head: OpenerPattern.Match, in text: FoldedText) -> Int {
    var match = head
    for _ in 0..<OpenerGrammar.most {
      guard let next = longestComplement(of: match, in: text) else { break }
      match = next
    }
    return match.end
  }

  /// What depends on the head's kind must follow it at once: "Reaffirming also" leaves "its commitment" outside.
  private func longestComplement(of match: OpenerPattern.Match, in text: FoldedText) -> OpenerPattern.Match? {
    let kind = match.head.map { kinds[$0] } ?? OpenerGrammar.anyKind
    var longest: OpenerPattern.Match?
    for complement in after where complement.kinds & kind != 0 {
      if let next = complement.pattern.match(in: text, from: match.end), next.end > longest?.end ?? 0 { longest = next }
    }
    return longest
  }

  /// The bit that every head has.
  static let anyKind: UInt64 = 1
}
