/// Findings that were there when a body took the checker up, and are left out until someone touches them.
///
/// A finding is known by its rule, its message and the words it stands at, not by its line, so that text may move.
public struct Baseline: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let rule: String
    public let message: String
    public let words: String

    public init(rule: String, message: String, words: String) {
      self.rule = rule
      self.message = message
      self.words = words
    }
  }

  /// How often each may occur, by the file's name.
  public private(set) var counts: [String: [Entry: Int]]

  public init(_ counts: [String: [Entry: Int]] = [:]) {
    self.counts = counts
  }

  public mutating func record(_ findings: [Finding], of file: String, source: [UInt8]) {
    for finding in findings { counts[file, default: [:]][Entry(finding, source), default: 0] += 1 }
  }

  /// What is new since the baseline.
  public func remaining(of findings: [Finding], in file: String, source: [UInt8]) -> [Finding] {
    guard var left = counts[file] else { return findings }
    return findings.filter { finding in
      let entry = Entry(finding, source)
      guard let count = left[entry], count > 0 else { return true }
      left[entry] = count - 1
      return false
    }
  }
}

extension Baseline.Entry {
  fileprivate init(_ finding: Finding, _ source: [UInt8]) {
    self.init(rule: finding.rule, message: finding.message, words: finding.words(in: source))
  }
}
