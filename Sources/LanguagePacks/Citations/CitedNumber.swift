import ResolutionModel

/// A number in running text that may be a resolution's, or a symbol.
struct CitedNumber {
  /// What the print alone tells.
  enum Shape {
    /// A symbol in full, `A/58/165`.
    case symbol(Symbol)
    /// `55/25`, `S-20/2`, `2003/25`.
    case slashed(Session, Int, letters: String)
    /// `1373 (2001)`.
    case yearly(Int, year: Int)
    /// `217 A (III)`.
    case early(Int, letters: String, Session)
  }

  let shape: Shape
  /// UTF-8 bytes of the text.
  let range: Range<Int>

  /// Whether the print can hardly be anything but a resolution's number.
  var isUnmistakable: Bool {
    if case .slashed = shape { false } else { true }
  }
}
