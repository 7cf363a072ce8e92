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

  /// Words one of which must stand first, unless the head is bare (Arabic إذ); nil where there are none.
  let leads: PhraseTable?
  let before: [OpenerPattern]
  /// Heads, numbered.
  let heads: PhraseTable
  /// The kinds of each head as bits, by its number in `heads`.
  let kinds: [UInt64]
  let after: [Complement]
  let shapes: OpenerShapes

  /// The bit that every head has.
  static let anyKind: UInt64 = 1
  /// The bit of heads that need no lead.
  static let bareKind: UInt64 = 2
  /// How many wordings before and after a head are looked for.
  private static let most = 5

  /// Where the opener at the start of `text` ends; nil when it starts with none.
  func end(in text: FoldedText) -> Int? {
    guard let head = listedHead(in: text) ?? shapedHead(in: text) else { return nil }
    return extend(head, in: text)
  }

  /// Whether the opener at the start of `text` has a listed head.
  func isListed(_ text: FoldedText) -> Bool { listedHead(in: text) != nil }

  private func listedHead(in text: FoldedText) -> OpenerPattern.Match? {
    let lead = leads?.longest(in: text)
    let needsBare = leads != nil && lead == nil
    return farthest(in: text, from: start(after: lead, in: text)) { start in
      guard let found = heads.longest(in: text, from: start),
        !needsBare || kinds[found.value] & OpenerGrammar.bareKind != 0
      else { return nil }
      return OpenerPattern.Match(end: found.end, head: found.value)
    }
  }

  private func shapedHead(in text: FoldedText) -> OpenerPattern.Match? {
    farthest(in: text, from: start(after: leads?.longest(in: text), in: text)) { start in
      shapes.end(of: text, from: start).map { OpenerPattern.Match(end: $0, head: nil) }
    }
  }

  private func start(after lead: PhraseTable.Match?, in text: FoldedText) -> Int {
    lead.map { text.skippingSpace(at: $0.end) } ?? 0
  }

  /// The farthest match of `read` over the places where a head may start: `start`, and after each of the wordings that
  /// may stand before a head.
  private func farthest(
    in text: FoldedText, from start: Int, _ read: (Int) -> OpenerPattern.Match?
  ) -> OpenerPattern.Match? {
    var farthest: OpenerPattern.Match?
    var start = start
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
}
