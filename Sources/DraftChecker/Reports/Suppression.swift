import ResolutionModel

/// One finding that is set aside at one place, and why.
public struct Suppression: Hashable, Sendable {
  public let rule: String
  /// The paragraph; nil for any.
  public let paragraph: Locator?
  /// Words that stand at the place, as written; nil for any.
  public let text: String?
  /// The lines of the source it holds for; nil for all.
  public let lines: ClosedRange<Int>?
  public let reason: String

  public init(
    rule: String, paragraph: Locator? = nil, text: String? = nil, lines: ClosedRange<Int>? = nil, reason: String
  ) {
    self.rule = rule
    self.paragraph = paragraph
    self.text = text
    self.lines = lines
    self.reason = reason
  }

  /// - Parameter source: UTF-8 bytes of the source.
  func covers(_ finding: Finding, in source: [UInt8]) -> Bool {
    guard rule == finding.rule, paragraph == nil || paragraph == finding.locator else { return false }
    if let lines, finding.lines.map(lines.overlaps) != true { return false }
    guard let text else { return true }
    return finding.words(in: source).contains(text)
  }
}

extension Suppression {
  private static let mark = "travaux: allow "

  /// What comments in the source set aside, in formats that have comments: `<!-- travaux: allow RULE: reason -->` holds
  /// for its own line and the next.
  static func inline(in document: ImportedDocument) -> [Suppression] {
    guard document.format.hasComments, document.source.utf8.count > mark.utf8.count else { return [] }
    var found: [Suppression] = []
    for (number, line) in document.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.utf8.contains(0x21), let suppression = inline(line, number: number + 1) else { continue }
      found.append(suppression)
    }
    return found
  }

  private static func inline(_ line: Substring, number: Int) -> Suppression? {
    guard let open = line.range(of: "<!--"), let close = line[open.upperBound...].range(of: "-->") else { return nil }
    let comment = line[open.upperBound..<close.lowerBound].trimmingSpaces
    guard comment.hasPrefix(mark) else { return nil }
    let words = comment.dropFirst(mark.count)
    guard let colon = words.firstIndex(of: ":") else { return nil }
    let reason = words[words.index(after: colon)...].trimmingSpaces
    guard !reason.isEmpty else { return nil }
    return Suppression(
      rule: String(words[..<colon].trimmingSpaces), lines: number...number + 1, reason: String(reason))
  }
}

extension ImportedDocument.Format {
  fileprivate var hasComments: Bool {
    switch self {
    case .akomaNtoso, .html, .canonical: true
    default: false
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = drop { $0 == " " || $0 == "\t" }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }

  fileprivate func range(of words: String) -> Range<Index>? {
    let bytes = Array(words.utf8)
    var start = startIndex
    while start < endIndex {
      if utf8[start...].starts(with: bytes) { return start..<utf8.index(start, offsetBy: bytes.count) }
      start = utf8.index(after: start)
    }
    return nil
  }
}

extension Finding {
  /// What stands at the finding's place in the source, as written; empty where only lines are known.
  public func words(in source: [UInt8]) -> String {
    guard let range, range.upperBound <= source.count else { return "" }
    return String(decoding: source[range], as: UTF8.self)
  }
}
