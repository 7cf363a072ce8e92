import ResolutionModel

/// A source text with the safe fixes of its findings made: nothing else in it is touched.
public struct FixedSource: Hashable, Sendable {
  public let text: String
  /// What was changed, by rising place.
  public let edits: [Fix.Edit]

  /// Fixes are made from the first byte to the last; one that overlaps an earlier one waits for the next run.
  public init(_ source: String, findings: [Finding]) {
    let fixes = findings.compactMap(\.fix).filter { $0.safety == .safe }
    let bytes = Array(source.utf8)
    var taken: [Fix.Edit] = []
    var isTaken = [Bool](repeating: false, count: bytes.count + 1)
    for fix in fixes.sorted(by: { $0.start < $1.start }) {
      let isFree = fix.edits.allSatisfy { $0.range.upperBound <= bytes.count && !isTaken[$0.touched].contains(true) }
      guard isFree else { continue }
      for edit in fix.edits { for byte in edit.touched { isTaken[byte] = true } }
      taken += fix.edits
    }
    edits = taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
    text = FixedSource.apply(edits, to: bytes)
  }

  private static func apply(_ edits: [Fix.Edit], to bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var position = 0
    for edit in edits {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }
}

extension Fix {
  fileprivate var start: Int { edits.map(\.range.lowerBound).min() ?? 0 }
}

extension Fix.Edit {
  /// The bytes it replaces, or the one it inserts before.
  fileprivate var touched: Range<Int> { range.isEmpty ? range.lowerBound..<range.lowerBound + 1 : range }
}
