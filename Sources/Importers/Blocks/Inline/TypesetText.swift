import ResolutionModel

/// The text of a block in canonical typography, with everything that hangs on it.
struct TypesetText {
  var text = ""
  /// Marks with their notes, by rising offset in scalars of `text`; those in `calledAgain` have no text yet.
  var notes: [Footnote] = []
  /// Indices of notes whose mark calls a note that stands elsewhere.
  var calledAgain: Set<Int> = []
  /// Scalars of `text` in italics.
  var emphasis: [Range<Int>] = []
  var segments: [SourcePlace.Segment] = []
  var lines: ClosedRange<Int>
  /// Whether all of it is bold, all of it italic.
  var isBold = false
  var isItalic = false
  /// Whether a tab follows the first word, as after a typed label.
  var isTabbed = false

  var isEmpty: Bool { text.isEmpty && notes.isEmpty }

  /// The italic words the text starts with, up to the end of a word and without what closes it; a draft's brackets may
  /// stand before them.
  var openingEmphasis: String {
    guard let run = emphasis.first, !isItalic,
      text.unicodeScalars.prefix(run.lowerBound).allSatisfy({ $0 == "[" })
    else { return "" }
    return OpeningEmphasis.words(of: text, scalars: run.upperBound)
  }

  /// Takes a typed label off the front.
  mutating func dropFirst(scalars: Int) {
    guard scalars > 0 else { return }
    let view = text.unicodeScalars
    let kept = view.dropFirst(scalars)
    let bytes = text.utf8.count - Substring(kept).utf8.count
    text = String(kept)
    for index in notes.indices { notes[index].offset = max(0, notes[index].offset - scalars) }
    emphasis = emphasis.compactMap { run in
      run.upperBound <= scalars ? nil : max(0, run.lowerBound - scalars)..<run.upperBound - scalars
    }
    segments = segments.compactMap { $0.droppingFirst(bytes) }
  }
}

extension SourcePlace.Segment {
  /// The segment when the text loses its first bytes; nil when nothing is left of it.
  fileprivate func droppingFirst(_ bytes: Int) -> SourcePlace.Segment? {
    guard text.upperBound > bytes else { return nil }
    let cut = max(0, bytes - text.lowerBound)
    let isVerbatim = source.count == text.count
    return SourcePlace.Segment(
      source: source.lowerBound + (isVerbatim ? cut : 0)..<source.upperBound,
      text: max(text.lowerBound, bytes) - bytes..<text.upperBound - bytes)
  }
}
