// French sets a no-break space before high punctuation and inside its quotation marks. Sources have it, have a thin or
// plain space instead, or have lost it: `les États;`, `les États ;` → `les États\u{A0};`, `«paix»` → `«\u{A0}paix\u{A0}»`.
extension TypesetLine {
  /// Puts U+00A0 before `; : ! ? »` and after `«`, whatever space the source has there, and closes up `, . )`.
  ///
  /// A mark that stands within a time, a ratio or an address is left alone: one that no space follows or precedes.
  mutating func spaceAsInFrench() {
    drop { line, index in line.isSpurious(index, before: { $0 == "," || $0 == "." }) || line.isInsideBracket(index) }
    var set: [Sign] = []
    set.reserveCapacity(signs.count + 8)
    for index in signs.indices { setInFrench(index, in: &set) }
    signs = set
  }

  private func setInFrench(_ index: Int, in set: inout [Sign]) {
    let sign = signs[index]
    let opened = set.last?.scalar == "«"
    if sign.scalar == " " {
      let noBreak = opened || takesSpaceBefore(index + 1)
      set.append(Sign(scalar: noBreak ? "\u{A0}" : " ", source: sign.source))
      return
    }
    if opened || takesSpaceBefore(index), let last = set.last, last.scalar != "\u{A0}" {
      set.append(Sign(scalar: "\u{A0}", source: sign.source.lowerBound..<sign.source.lowerBound))
    }
    set.append(sign)
  }

  private func takesSpaceBefore(_ index: Int) -> Bool {
    guard let mark = scalar(at: index), let before = scalar(at: index - 1) else { return false }
    switch mark {
    case "»": return true
    case ";", ":", "!", "?":
      return before == " " || (endsClause(at: index) && !keepsMarkClose(before))
    default: return false
    }
  }
}

private func keepsMarkClose(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ";", ":", "!", "?", "(", "[", "«", ".", "…": true
  default: false
  }
}
