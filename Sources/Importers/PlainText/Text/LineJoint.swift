/// What stands where two lines of a paragraph meet.
enum LineJoint: Hashable, Sendable {
  /// `low-` + `and middle-income` among others.
  case space
  /// `multi-` + `stakeholder`, `A/71/53/` + `Add.1`, `2009–` + `2013`, `[` + `Urges`: nothing comes
  /// between.
  case nothing
  /// `consulta-` + `tions`: the hyphen goes.
  case wordDivision

  /// - Parameters:
  ///   - before: the text up to the joint.
  ///   - after: the next line.
  init(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, stock: WordStock) {
    guard let last = before.last, let first = after.first else {
      self = .nothing
      return
    }
    if last == 0x2D, first.isWordByte, stock.isConjunction(after.firstWord) {
      self = .space
    } else if last == 0x2D, first.isWordByte || first.isDigit {
      self = LineJoint.divides(before.dropLast(), after, stock) ? .wordDivision : .nothing
    } else if last == 0x5B || last == 0x28 || last == 0x2F
      || (first == 0x2F && after.dropFirst().first.map { $0 > 0x20 } ?? false)
    {
      self = .nothing
    } else if LineJoint.isRange(before, first) || LineJoint.isIdeographic(before.suffix(3))
      || LineJoint.isIdeographic(after.prefix(3))
    {
      self = .nothing
    } else {
      self = .space
    }
  }

  /// Whether the halves beside a hyphen make a word that the text has whole, and never with the hyphen.
  private static func divides(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, _ stock: WordStock) -> Bool {
    let first = before.lastWord
    let second = after.firstWord
    guard !first.isEmpty, !second.isEmpty, second.first?.isUpperASCII == false else { return false }
    return stock.knowsWord(first, second) && !stock.knowsCompound(first, second)
  }

  /// `2009–` before a digit.
  private static func isRange(_ before: ArraySlice<UInt8>, _ next: UInt8) -> Bool {
    let tail = Array(before.suffix(4))
    return next.isDigit && tail.count == 4 && tail[0].isDigit && tail[1] == 0xE2 && tail[2] == 0x80
      && (0x90...0x95).contains(tail[3])
  }

  /// Whether a sign is Chinese, which knows no spaces.
  private static func isIdeographic(_ sign: ArraySlice<UInt8>) -> Bool {
    guard sign.count == 3, let first = sign.first else { return false }
    return (0xE3...0xE9).contains(first) || first == 0xEF
  }
}
