extension TokenScanner {
  /// Takes digits with their separators: `1,000`, `16.1`, `54th`, `55/25`, `217 A (III)`.
  mutating func takeNumber() -> TokenKind {
    takeDigits()
    while let separator = separatorLength() {
      if bytes[position] == 0x2E || bytes[position] == 0x2C, !isGrouping(position) { key.append(0x2E) }
      position += separator
      takeDigits()
    }
    if takeSlashedNumber() || takeParenthesised() { return .citation }
    takeSuffix()
    return .number
  }

  mutating func takeDigits() {
    while position < bytes.count {
      let (scalar, length, kind) = peek(position)
      guard kind == .digit else { return }
      append(ScalarFolding.folded(scalar))
      position += length
    }
  }

  /// The length of a decimal or thousands separator at the position; nil when there is none.
  func separatorLength() -> Int? {
    guard position < bytes.count else { return nil }
    if bytes[position] == 0x2C || bytes[position] == 0x2E { return isDigit(position + 1) ? 1 : nil }
    let (scalar, length, kind) = peek(position)
    guard kind == .space, scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009, isThousands(position + length) else {
      return nil
    }
    return length
  }

  /// Whether the full stop or comma at a place groups thousands: the language's own mark, or one of several.
  private func isGrouping(_ at: Int) -> Bool {
    let mark = bytes[at]
    guard isThousands(at + 1) else { return false }
    return mark == grouping || (at + 4 < bytes.count && bytes[at + 4] == mark && isThousands(at + 5))
      || (at >= start + 5 && bytes[at - 4] == mark)
  }

  func isThousands(_ at: Int) -> Bool {
    isDigit(at) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3)
  }

  /// Takes `th`, `er`, `А`, `s` that follow a number without a space.
  mutating func takeSuffix() {
    while position < bytes.count {
      let (scalar, length, kind) = peek(position)
      guard kind == .letter || (kind == .hyphen && isLetter(position + length)) else { return }
      append(ScalarFolding.folded(scalar))
      position += length
    }
  }
}
