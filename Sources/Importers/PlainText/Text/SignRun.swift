import ResolutionModel

/// Text in the making: its bytes, and the runs of the source they were taken from.
struct SignRun: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The runs in the order of the text; bytes in none were put in.
  private(set) var segments: [SourcePlace.Segment] = []
  /// Where spaces were put in between lines, rising.
  private(set) var joints: [Int] = []

  var count: Int { bytes.count }

  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    let text = bytes.count..<bytes.count + range.count
    bytes += source[range]
    append(SourcePlace.Segment(source: range, text: text))
  }

  private mutating func append(_ segment: SourcePlace.Segment) {
    if let last = segments.last, last.source.upperBound == segment.source.lowerBound,
      last.text.upperBound == segment.text.lowerBound
    {
      segments[segments.count - 1].source = last.source.lowerBound..<segment.source.upperBound
      segments[segments.count - 1].text = last.text.lowerBound..<segment.text.upperBound
    } else {
      segments.append(segment)
    }
  }

  /// Puts in the space between two lines.
  mutating func appendJoint() {
    joints.append(bytes.count)
    bytes.append(0x20)
  }

  /// Takes bytes off the end.
  mutating func removeLast(_ count: Int) {
    let end = max(0, bytes.count - count)
    bytes.removeLast(bytes.count - end)
    while let last = joints.last, last >= end { joints.removeLast() }
    while let last = segments.last, last.text.upperBound > end {
      segments.removeLast()
      let left = end - last.text.lowerBound
      if left > 0 {
        segments.append(
          SourcePlace.Segment(
            source: last.source.lowerBound..<last.source.lowerBound + left, text: last.text.lowerBound..<end))
      }
    }
  }

  /// Takes out the byte before the last.
  mutating func removeSecondLast() {
    guard bytes.count >= 2, let last = bytes.last, let end = segments.last?.source.upperBound else { return }
    removeLast(2)
    let text = bytes.count..<bytes.count + 1
    bytes.append(last)
    append(SourcePlace.Segment(source: end - 1..<end, text: text))
  }

  /// The run without the bytes at some rising indices and with hyphens put in before others.
  func edited(dropping dropped: [Int], hyphenating hyphens: [Int]) -> SignRun {
    if dropped.isEmpty, hyphens.isEmpty { return self }
    var edited = SignRun()
    var start = 0
    var (drop, hyphen, joint, segment) = (0, 0, 0, 0)
    while start < bytes.count {
      let nextDrop = drop < dropped.count ? dropped[drop] : bytes.count
      let nextHyphen = hyphen < hyphens.count ? hyphens[hyphen] : bytes.count
      let end = min(nextDrop, nextHyphen)
      edited.copy(start..<end, of: self, joint: &joint, segment: &segment)
      start = end
      if end == nextHyphen, end < bytes.count {
        edited.bytes.append(0x2D)
        hyphen += 1
      }
      if end == nextDrop, end < bytes.count {
        drop += 1
        start += 1
      }
    }
    return edited
  }

  /// Copies a part of another run, whose joints and segments are walked through as the parts rise.
  private mutating func copy(_ part: Range<Int>, of run: SignRun, joint: inout Int, segment: inout Int) {
    let shift = bytes.count - part.lowerBound
    bytes += run.bytes[part]
    while joint < run.joints.count, run.joints[joint] < part.upperBound {
      if run.joints[joint] >= part.lowerBound { joints.append(run.joints[joint] + shift) }
      joint += 1
    }
    while segment < run.segments.count, run.segments[segment].text.lowerBound < part.upperBound {
      let whole = run.segments[segment]
      let common = whole.text.clamped(to: part)
      if !common.isEmpty {
        let source = whole.source.lowerBound + common.lowerBound - whole.text.lowerBound
        append(
          SourcePlace.Segment(
            source: source..<source + common.count, text: common.lowerBound + shift..<common.upperBound + shift))
      }
      guard whole.text.upperBound <= part.upperBound else { break }
      segment += 1
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
