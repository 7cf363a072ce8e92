extension CanonicalReader {
  /// How a block says its label.
  enum LabelRule {
    /// In brackets or not at all.
    case optional
    /// In brackets where it is not what counting gives.
    case counted
    /// Bare or in brackets.
    case required
  }

  /// Takes the label and the space after it off the front of the range.
  mutating func readLabel(_ range: inout Range<Int>, by rule: LabelRule) -> ReadLabel? {
    guard range.lowerBound < range.upperBound, bytes[range.lowerBound] == UInt8(ascii: "[") else {
      return rule == .required ? .given(takeWord(&range)) : rule == .counted ? .counted : .some(.none)
    }
    guard let close = closing(UInt8(ascii: "]"), in: range.lowerBound + 1..<range.upperBound) else {
      report(at: range.lowerBound, "a bracket that is not closed; one that belongs to the text takes a backslash")
      return nil
    }
    guard let label = plainText(range.lowerBound + 1..<close), skipSpace(&range, after: close + 1) else { return nil }
    return label.isEmpty ? .some(.none) : .given(label)
  }

  /// What a block says of its label.
  enum ReadLabel {
    case none
    case counted
    case given(String)
  }

  private func takeWord(_ range: inout Range<Int>) -> String {
    let end = bytes[range].firstIndex(of: TextEscape.space) ?? range.upperBound
    let word = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    range = min(end + 1, range.upperBound)..<range.upperBound
    return word
  }

  private mutating func skipSpace(_ range: inout Range<Int>, after place: Int) -> Bool {
    if place < range.upperBound, bytes[place] != TextEscape.space {
      report(at: place, "a space is missing after the label")
      return false
    }
    range = min(place + 1, range.upperBound)..<range.upperBound
    return true
  }

  /// The first place of a sign that no backslash stands before.
  func closing(_ sign: UInt8, in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == sign { return place }
      place += bytes[place] == TextEscape.backslash ? 2 : 1
    }
    return nil
  }
}
