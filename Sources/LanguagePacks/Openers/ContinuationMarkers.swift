import ResolutionModel

/// The words that set a paragraph off from the one before with the same opener: bare, also, further, bare….
package struct ContinuationMarkers: Sendable {
  /// Where a marker stands in an opener.
  package enum Position: String, Sendable {
    /// `Also requests`.
    case before
    /// `Recalling also`.
    case after
  }

  /// The markers of the second paragraph in a run, the usual one first: `also`.
  package let second: [String]
  /// The markers of the third: `further`.
  package let third: [String]
  private let preambular: Position
  private let operative: Position

  /// All markers, those of the second paragraph first.
  package var all: [String] { second + third }

  init(_ data: LanguageData) {
    second = data.values("continuation", "second")
    third = data.values("continuation", "third")
    preambular = data.values("continuation", "position-PP").first.flatMap(Position.init) ?? .after
    operative = data.values("continuation", "position-OP").first.flatMap(Position.init) ?? .after
  }

  /// Where markers stand in a part of the resolution; nil for paragraphs that are in neither.
  package func position(in kind: Paragraph.Kind) -> Position? {
    switch kind {
    case .preambular: preambular
    case .operative: operative
    default: nil
    }
  }
}
