import ResolutionModel

/// A source text with the safe fixes of its findings made: nothing else in it is touched.
public struct FixedSource: Hashable, Sendable {
  public let text: String
  /// How many findings were mended.
  public let count: Int

  /// Fixes are made from the first byte to the last; one that overlaps an earlier one waits for the next run.
  public init(_ source: String, findings: [Finding]) {
    let fixes = findings.compactMap(\.fix).filter { $0.safety == .safe && !$0.source.isEmpty }
    let bytes = Array(source.utf8)
    var taken: [Fix.SourceEdit] = []
    var isTaken = [Bool](repeating: false, count: bytes.count + 1)
    var count = 0
    for fix in fixes.sorted(by: { $0.start < $1.start }) {
      let isFree = fix.source.allSatisfy { $0.range.upperBound <= bytes.count && !isTaken[$0.touched].contains(true) }
      guard isFree else { continue }
      for edit in fix.source { for byte in edit.touched { isTaken[byte] = true } }
      taken += fix.source
      count += 1
    }
    text = FixedSource.apply(taken, to: bytes)
    self.count = count
  }

  private static func apply(_ edits: [Fix.SourceEdit], to bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }
}

extension Fix {
  fileprivate var start: Int { source.map(\.range.lowerBound).min() ?? 0 }
}

extension Fix.SourceEdit {
  /// The bytes it replaces, or the one it inserts before.
  fileprivate var touched: Range<Int> { range.isEmpty ? range.lowerBound..<range.lowerBound + 1 : range }
}
