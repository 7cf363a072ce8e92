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
  mutating func dropFirst(scalars: Int) { drop(scalars: 0..<scalars) }

  /// Takes out some scalars, as a typed label behind the brackets of a draft.
  mutating func drop(scalars cut: Range<Int>) {
    guard !cut.isEmpty else { return }
    let view = text.unicodeScalars
    let (before, after) = (view.prefix(cut.lowerBound), view.dropFirst(cut.upperBound))
    let start = Substring(before).utf8.count
    let bytes = start..<text.utf8.count - Substring(after).utf8.count
    text = String(before) + String(after)
    for index in notes.indices { notes[index].offset = TypesetText.place(notes[index].offset, without: cut) }
    emphasis = emphasis.map { run in
      TypesetText.place(run.lowerBound, without: cut)..<TypesetText.place(run.upperBound, without: cut)
    }.filter { !$0.isEmpty }
    segments = segments.flatMap { $0.without(bytes) }
  }

  /// Where a place comes to stand when `cut` is taken out.
  private static func place(_ place: Int, without cut: Range<Int>) -> Int {
    place <= cut.lowerBound ? place : max(cut.lowerBound, place - cut.count)
  }
}

extension SourcePlace.Segment {
  /// What is left of the segment, in one piece or two, when the text loses some bytes.
  fileprivate func without(_ cut: Range<Int>) -> [SourcePlace.Segment] {
    let isVerbatim = source.count == text.count
    var left: [SourcePlace.Segment] = []
    if text.lowerBound < cut.lowerBound {
      let end = min(text.upperBound, cut.lowerBound)
      let kept = isVerbatim ? source.lowerBound..<source.lowerBound + (end - text.lowerBound) : source
      left.append(SourcePlace.Segment(source: kept, text: text.lowerBound..<end))
    }
    if text.upperBound > cut.upperBound {
      let start = max(text.lowerBound, cut.upperBound)
      let kept = isVerbatim ? source.lowerBound + (start - text.lowerBound)..<source.upperBound : source
      left.append(SourcePlace.Segment(source: kept, text: start - cut.count..<text.upperBound - cut.count))
    }
    return left
  }
}
