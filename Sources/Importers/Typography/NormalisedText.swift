import ResolutionModel

/// A text in canonical typography, and where each part of it came from.
package struct NormalisedText: Sendable {
  /// The canonical text.
  package let text: String
  /// The runs of the text in order: `source` counts UTF-8 bytes of the text that was given, `text` those of the result.
  /// Where both are equally long the bytes correspond one to one; else the run was replaced as a whole. White space that
  /// was dropped is in no run.
  package let runs: [SourcePlace.Segment]

  package init(text: String, runs: [SourcePlace.Segment]) {
    self.text = text
    self.runs = runs
  }

  init(unchanged text: String) {
    let all = 0..<text.utf8.count
    self.init(text: text, runs: all.isEmpty ? [] : [SourcePlace.Segment(source: all, text: all)])
  }

  /// The segments of a paragraph whose text before normalisation was laid out as `segments` say: their `text` ranges
  /// count bytes of the text that was given here. The answer's count bytes of the result.
  package func place(_ segments: [SourcePlace.Segment]) -> [SourcePlace.Segment] {
    var placed: [SourcePlace.Segment] = []
    var first = 0
    for segment in segments.sorted(by: { $0.text.lowerBound < $1.text.lowerBound }) {
      while first < runs.count, runs[first].source.upperBound <= segment.text.lowerBound { first += 1 }
      for run in runs[first...] {
        if run.source.lowerBound >= segment.text.upperBound { break }
        placed.extend(by: meet(segment, run))
      }
    }
    return placed
  }

  /// What a segment of the file and a run of the text have in common.
  private func meet(_ segment: SourcePlace.Segment, _ run: SourcePlace.Segment) -> SourcePlace.Segment {
    let common = segment.text.clamped(to: run.source)
    return SourcePlace.Segment(
      source: NormalisedText.part(of: segment.source, at: common, in: segment.text),
      text: NormalisedText.part(of: run.text, at: common, in: run.source))
  }

  /// The bytes of `image` that correspond to `part` of `original`; all of them where the two differ in length.
  private static func part(of image: Range<Int>, at part: Range<Int>, in original: Range<Int>) -> Range<Int> {
    guard image.count == original.count else { return image }
    let shift = image.lowerBound - original.lowerBound
    return part.lowerBound + shift..<part.upperBound + shift
  }

  /// Turns offsets in scalars of the text that was given into offsets in scalars of the result.
  ///
  /// Linear when the offsets rise, as they do in a paragraph.
  func move(_ notes: inout [Footnote], from original: String) {
    var before = ScalarCursor(original)
    var after = ScalarCursor(text)
    for index in notes.indices {
      let place = place(of: before.byte(at: notes[index].offset))
      notes[index].offset = after.scalar(at: after.withoutSpace(before: place))
    }
  }

  /// The byte of the result that stands for a byte of the text that was given, or for what follows it.
  private func place(of byte: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].source.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    guard low < runs.count else { return text.utf8.count }
    let run = runs[low]
    guard byte > run.source.lowerBound else { return run.text.lowerBound }
    return run.source.count == run.text.count
      ? run.text.lowerBound + byte - run.source.lowerBound : run.text.upperBound
  }
}

/// Turns offsets in scalars into offsets in bytes and back, going on from the last one where it can.
private struct ScalarCursor {
  private let bytes: [UInt8]
  private var scalars = 0
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The first byte of a scalar; the end for offsets beyond it.
  mutating func byte(at offset: Int) -> Int {
    if offset < scalars { (scalars, place) = (0, 0) }
    while scalars < offset, place < bytes.count { step() }
    return place
  }

  /// How many scalars start before a byte.
  mutating func scalar(at byte: Int) -> Int {
    if byte < place { (scalars, place) = (0, 0) }
    while place < byte, place < bytes.count { step() }
    return scalars
  }

  private mutating func step() {
    place += 1
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    scalars += 1
  }

  /// The place, moved in front of spaces that stand before it.
  func withoutSpace(before place: Int) -> Int {
    var place = min(place, bytes.count)
    while place > 0 {
      if bytes[place - 1] == 0x20 {
        place -= 1
      } else if place > 1, bytes[place - 1] == 0xA0, bytes[place - 2] == 0xC2 {
        place -= 2
      } else {
        break
      }
    }
    return place
  }
}
