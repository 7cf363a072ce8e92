/// What a token is; everything but words and punctuation is a unit that changes as a whole.
enum TokenKind: UInt8, Sendable {
  case word
  case punctuation
  case number
  /// An ordinal written out: `seventy-fifth`, `soixante-quinzième`.
  case ordinal
  case date
  /// A document: `A/58/165`, `E/CN.15/2003/5`.
  case symbol
  /// A resolution or decision by its number: `55/25`, `217 A (III)`, `1373 (2001)`; a pair of years looks the same.
  case citation
}

/// A word, a mark or a unit of a text, known by a number that texts of one comparison share.
struct Token: Sendable {
  /// The number of the folded form in the comparison's `Vocabulary`.
  let id: Int32
  let kind: TokenKind
  /// UTF-8 offsets of the token itself; white space before it belongs to nobody.
  let start: Int32
  let end: Int32

  init(id: Int32, kind: TokenKind, start: Int, end: Int) {
    self.id = id
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}
