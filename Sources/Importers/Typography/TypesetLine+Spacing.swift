// Where no space belongs: `report , and` → `report, and`; `《宪章》、 《公约》` → `《宪章》、《公约》`.
extension TypesetLine {
  /// Takes out spaces before `, . ; : ! ?` and inside brackets.
  ///
  /// - Parameter brackets: Whether brackets can be told apart; in Arabic sources they are often reversed.
  mutating func dropSpacesBeforePunctuation(brackets: Bool) {
    drop { line, index in line.isSpurious(index, before: closes) || (brackets && line.isInsideBracket(index)) }
  }

  /// Takes out spaces between ideographs, between them and figures or Latin letters, and beside full-width punctuation.
  mutating func closeUpIdeographs() {
    drop { line, index in
      guard let before = line.scalar(at: index - 1), let after = line.scalar(at: index + 1) else { return false }
      if isFullWidthPunctuation(before) || isFullWidthPunctuation(after) { return true }
      return isChinese(before) && isChinese(after) || isIdeograph(before) && isLatin(after)
        || isLatin(before) && isIdeograph(after)
    }
  }

  /// Whether the space at an index stands before one of `marks` that ends something; `. . .` keeps its spaces.
  func isSpurious(_ index: Int, before isMark: (Unicode.Scalar) -> Bool) -> Bool {
    guard let after = scalar(at: index + 1), isMark(after) else { return false }
    let isEllipsis = scalar(at: index - 1) == after || (scalar(at: index + 2) == " " && scalar(at: index + 3) == after)
    return endsClause(at: index + 1) && !isEllipsis
  }

  func isInsideBracket(_ index: Int) -> Bool {
    scalar(at: index - 1) == "(" || scalar(at: index + 1) == ")" || scalar(at: index + 1) == "]"
  }

  /// Whether nothing that belongs to the mark at an index follows it.
  func endsClause(at index: Int) -> Bool {
    switch scalar(at: index + 1) {
    case nil, " ", ")", "]", "»", "”", "\"", "’", "!", "?": return true
    default: return false
    }
  }

  /// Takes out the spaces that `test` picks by their index.
  mutating func drop(where test: (TypesetLine, Int) -> Bool) {
    guard signs.indices.contains(where: { signs[$0].scalar == " " && test(self, $0) }) else { return }
    var kept: [Sign] = []
    kept.reserveCapacity(signs.count)
    for index in signs.indices where signs[index].scalar != " " || !test(self, index) { kept.append(signs[index]) }
    signs = kept
  }
}

private func closes(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ",", ".", ";", ":", "!", "?", "،", "؛", "؟": true
  default: false
  }
}

private func isFullWidthPunctuation(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3001...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF1F: true
  default: false
  }
}

private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
  ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
}

private func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
  default: false
  }
}

private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
  case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
  default: false
  }
}
