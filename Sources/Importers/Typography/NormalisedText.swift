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
        append(meet(segment, run), to: &placed)
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

  private func append(_ segment: SourcePlace.Segment, to placed: inout [SourcePlace.Segment]) {
    if let last = placed.last, last.source.upperBound == segment.source.lowerBound,
      last.text.upperBound == segment.text.lowerBound, last.source.count == last.text.count,
      segment.source.count == segment.text.count
    {
      placed[placed.count - 1] = SourcePlace.Segment(
        source: last.source.lowerBound..<segment.source.upperBound,
        text: last.text.lowerBound..<segment.text.upperBound)
    } else {
      placed.append(segment)
    }
  }
}
