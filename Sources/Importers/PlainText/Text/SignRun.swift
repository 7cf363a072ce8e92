import ResolutionModel

/// Text in the making: its bytes, each with the place in the source it was taken from.
struct SignRun: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The source offset of each byte; -1 for what was put in.
  private(set) var origins: [Int] = []

  var count: Int { bytes.count }

  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    bytes += source[range]
    origins += Array(range)
  }

  /// Puts in a byte that the source does not have.
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    origins.append(-1)
  }

  mutating func removeLast(_ count: Int) {
    bytes.removeLast(min(count, bytes.count))
    origins.removeLast(min(count, origins.count))
  }

  /// Takes out the byte before the last.
  mutating func removeSecondLast() {
    guard bytes.count >= 2 else { return }
    bytes.remove(at: bytes.count - 2)
    origins.remove(at: origins.count - 2)
  }

  /// The run without the bytes at some indices and with a hyphen put in before others.
  func edited(dropping dropped: Set<Int>, hyphenating hyphens: Set<Int> = []) -> SignRun {
    if dropped.isEmpty, hyphens.isEmpty { return self }
    var edited = SignRun()
    for index in bytes.indices where !dropped.contains(index) {
      if hyphens.contains(index) { edited.append(0x2D) }
      edited.bytes.append(bytes[index])
      edited.origins.append(origins[index])
    }
    return edited
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The runs of source bytes that follow each other, with the bytes of the text they gave.
  var segments: [SourcePlace.Segment] {
    var segments: [SourcePlace.Segment] = []
    var start = 0
    while start < origins.count {
      var end = start + 1
      while end < origins.count, origins[end] == origins[end - 1] + 1, origins[start] >= 0 { end += 1 }
      if origins[start] >= 0 {
        segments.append(SourcePlace.Segment(source: origins[start]..<origins[start] + end - start, text: start..<end))
      }
      start = end
    }
    return segments
  }
}
