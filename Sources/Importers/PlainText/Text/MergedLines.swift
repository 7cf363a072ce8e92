/// Tells lines that the source prints as one, by their length, and where they may meet.
struct MergedLines: Hashable, Sendable {
  /// The usual length of a full line in bytes.
  private let usual: Double
  private let thresholds: PlainTextThresholds

  /// - Parameter lines: the source bytes of the lines of running text.
  init(_ lines: [Range<Int>], thresholds: PlainTextThresholds) {
    let lengths = lines.map(\.count).sorted()
    usual = lengths.isEmpty ? 0 : Double(lengths[lengths.count * 3 / 4])
    self.thresholds = thresholds
  }

  /// The part of an overlong line in which a full one may end; nil for lines of usual length.
  func seam(in line: Range<Int>) -> Range<Int>? {
    guard Double(line.count) >= usual * thresholds.mergedLine else { return nil }
    let first = line.lowerBound + Int(usual * thresholds.seam.lowerBound)
    let last = min(line.lowerBound + Int(usual * thresholds.seam.upperBound), line.upperBound)
    return first < last ? first..<last : nil
  }
}
