extension TokenScanner {
  /// Takes `/25`, `/250 A`, `/CP.21` after a number.
  mutating func takeSlashedNumber() -> Bool {
    guard position + 1 < bytes.count, bytes[position] == 0x2F, isCode(bytes[position + 1]) else { return false }
    position += 1
    key.append(0x2F)
    takeCode()
    takePartLetter()
    return true
  }

  /// Takes a part's letter: ` A` of `75/250 A`.
  mutating func takePartLetter() {
    guard let letter = partLetter(position) else { return }
    key.append(0x20)
    key.append(letter | 0x20)
    position += 2
  }

  func partLetter(_ at: Int) -> UInt8? {
    guard at + 1 < bytes.count, bytes[at] == 0x20, (0x41...0x5A).contains(bytes[at + 1]), !isLetter(at + 2),
      !(at + 2 < bytes.count && bytes[at + 2] == 0x2F)
    else { return nil }
    return bytes[at + 1]
  }

  /// Takes ` A (III)`, ` (2001)` after a number.
  mutating func takeParenthesised() -> Bool {
    var at = position
    let letter = partLetter(at)
    if letter != nil { at += 2 }
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == 0x28, let close = bytes[at...].prefix(10).firstIndex(of: 0x29),
      TokenScanner.isSessionOrYear(bytes[(at + 1)..<close], year: letter == nil)
    else { return false }
    if let letter { key += [0x20, letter | 0x20] }
    key.append(0x28)
    for byte in bytes[(at + 1)..<close] { key.append(byte | 0x20) }
    key.append(0x29)
    position = close + 1
    return true
  }

  static func isSessionOrYear(_ inner: ArraySlice<UInt8>, year: Bool) -> Bool {
    if year, inner.count == 4, inner.allSatisfy({ (0x30...0x39).contains($0) }) {
      return inner.starts(with: [0x31, 0x39]) || inner.starts(with: [0x32, 0x30])
    }
    return !inner.isEmpty && inner.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x53, 0x45, 0x2D].contains($0) }
  }

  /// Takes a document's symbol: capitals, a stroke, and a digit somewhere. Hyphens of any kind count as one.
  mutating func takeSymbol() -> Bool {
    guard let stroke = strokeAfterCapitals() else { return false }
    var end = stroke
    var hasDigit = bytes[position..<stroke].contains { (0x30...0x39).contains($0) }
    while end < bytes.count {
      let length = codeLength(end)
      if length == 0 { break }
      hasDigit = hasDigit || (0x30...0x39).contains(bytes[end])
      end += length
    }
    guard hasDigit else { return false }
    while position < end {
      let (scalar, length, _) = peek(position)
      append(ScalarFolding.folded(scalar))
      position += length
    }
    return true
  }

  /// Where the stroke stands that follows capitals, digits and hyphens at the position; nil when none does.
  private func strokeAfterCapitals() -> Int? {
    var at = position
    while at < bytes.count, at - position < 10 {
      let (scalar, length, kind) = peek(at)
      guard (0x30...0x5A).contains(scalar) && kind != .punctuation || kind == .hyphen else { break }
      at += length
    }
    return at > position && at + 1 < bytes.count && bytes[at] == 0x2F && isCode(bytes[at + 1]) ? at : nil
  }

  /// The length of a letter or digit of a symbol, or of a mark inside it; 0 where the symbol ends.
  private func codeLength(_ at: Int) -> Int {
    if isCode(bytes[at]) { return 1 }
    let (scalar, length, kind) = peek(at)
    guard scalar == 0x2F || scalar == 0x2E || kind == .hyphen, at + length < bytes.count, isCode(bytes[at + length])
    else { return 0 }
    return length
  }

  private mutating func takeCode() {
    while position < bytes.count, codeLength(position) > 0 {
      let (scalar, length, _) = peek(position)
      append(ScalarFolding.folded(scalar))
      position += length
    }
  }

  func isCode(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
