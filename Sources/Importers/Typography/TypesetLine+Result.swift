import ResolutionModel

extension TypesetLine {
  /// The text as it stands, with its runs.
  var result: NormalisedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(signs.count * 2)
    var runs: [SourcePlace.Segment] = []
    for sign in signs {
      let start = bytes.count
      if sign.scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: sign.scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(sign.scalar) ?? UTF8.encodedReplacementCharacter)
      }
      runs.extend(by: SourcePlace.Segment(source: sign.source, text: start..<bytes.count))
    }
    return NormalisedText(text: String(decoding: bytes, as: UTF8.self), runs: runs)
  }
}

/// A text put together from stretches that stay and stretches that are replaced.
struct Splice {
  private let original: [UInt8]
  private var bytes: [UInt8] = []
  private var runs: [SourcePlace.Segment] = []
  private var done = 0

  init(_ original: [UInt8]) {
    self.original = original
    bytes.reserveCapacity(original.count + 16)
  }

  func string(in range: Range<Int>) -> String { String(decoding: original[range], as: UTF8.self) }

  /// Takes over what has not been handled, up to a place of the original.
  mutating func keep(upTo place: Int) {
    guard place > done else { return }
    let start = bytes.count
    bytes += original[done..<place]
    runs.extend(by: SourcePlace.Segment(source: done..<place, text: start..<bytes.count))
    done = place
  }

  mutating func replace(_ range: Range<Int>, by set: NormalisedText) {
    let start = bytes.count
    bytes += Array(set.text.utf8)
    for run in set.runs {
      runs.extend(by: SourcePlace.Segment(source: run.source.shifted(range.lowerBound), text: run.text.shifted(start)))
    }
    done = range.upperBound
  }

  mutating func finish() -> NormalisedText {
    keep(upTo: original.count)
    return NormalisedText(text: String(decoding: bytes, as: UTF8.self), runs: runs)
  }
}

extension Range<Int> {
  fileprivate func shifted(_ offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}

extension [SourcePlace.Segment] {
  /// Appends a run, joined to the last one when both correspond byte by byte and meet.
  mutating func extend(by run: SourcePlace.Segment) {
    if run.source.isEmpty { return }
    if let last, last.source.count == last.text.count, run.source.count == run.text.count,
      last.source.upperBound == run.source.lowerBound, last.text.upperBound == run.text.lowerBound
    {
      self[count - 1].source = last.source.lowerBound..<run.source.upperBound
      self[count - 1].text = last.text.lowerBound..<run.text.upperBound
    } else {
      append(run)
    }
  }
}
