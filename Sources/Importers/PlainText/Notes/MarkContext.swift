/// What stands on either side of a number in a line of text, and how much that looks like the mark of a note.
///
/// Extraction sets raised marks on the line: glued (`rapportant1`, `72/4;1`), apart (`Crime, 1`, `the system 3 and`),
/// or fused with a number (`20041`). Points are those of `PlainTextThresholds`.
struct MarkContext {
  let printed: PrintedText
  /// The line's bytes.
  let line: Range<Int>
  /// The first byte of the next line of text.
  let nextLine: UInt8?

  private var bytes: [UInt8] { printed.bytes }

  /// What speaks for a mark.
  struct Evidence: Hashable, Sendable {
    var points: Double
    /// Whether it is glued to a word or punctuation, or ends a line behind punctuation: no figure of the text stands so.
    var isSure: Bool
  }

  /// The evidence for a mark at `mark`, the digits or asterisks alone; nil where it can be none.
  ///
  /// - Parameter fused: whether other digits stand directly before it.
  func evidence(for mark: Range<Int>, fused: Bool) -> Evidence? {
    guard let after = after(mark.upperBound) else { return nil }
    if fused { return fusedPoints(mark).map { Evidence(points: $0 + after.points, isSure: false) } }
    guard let before = before(mark.lowerBound) else { return nil }
    if after.isGlued, before.side == .loose || before.points < 4 { return nil }
    let isLoose = before.side != .close
    return Evidence(
      points: before.points + after.points + (isLoose && after.isPunctuated ? 1 : 0),
      isSure: before.points >= 4 && (!isLoose || mark.upperBound == line.upperBound))
  }

  /// The bytes that go with a mark: the space before it and a slash behind it.
  func extent(of mark: Range<Int>) -> Range<Int> {
    var (start, end) = (mark.lowerBound, mark.upperBound)
    while start > line.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    if end < line.upperBound, bytes[end] == 0x2F { end += 1 }
    if start > line.lowerBound, end < line.upperBound, bytes[start - 1] == 0x28, bytes[end] == 0x29 {
      return start - 1..<end + 1
    }
    return start..<end
  }
}

// What follows.
extension MarkContext {
  private struct After {
    var points: Double
    var isPunctuated = false
    /// A word follows without a space, `Agreement4and`.
    var isGlued = false
  }

  private func after(_ end: Int) -> After? {
    guard end < line.upperBound else {
      let isPunctuated = nextLine.map(isClosing) ?? false
      return After(points: isPunctuated ? 3 : 1)
    }
    let next = end + 1 < line.upperBound ? bytes[end + 1] : 0x20
    switch bytes[end] {
    case 0x20, 0x09: return afterSpace(end)
    case 0x2F: return next <= 0x20 || isClosing(next) ? After(points: 2) : nil
    case 0x2C, 0x2E, 0x3A: return next.isDigit ? nil : After(points: 0, isPunctuated: true)
    case 0x3B, 0x21, 0x3F, 0x5D: return After(points: 0, isPunctuated: true)
    case 0x29: return After(points: 0, isPunctuated: true)
    case 0xC2, 0xD8, 0xE3, 0xEF: return After(points: 0, isPunctuated: true)
    case 0xE2: return isDash(end) ? nil : After(points: 0, isPunctuated: true)
    case 0xE4...0xE9: return After(points: 0)
    case let byte where byte.isLowerASCII || (0xC3...0xD7).contains(byte): return afterLetters(end)
    default: return nil
    }
  }

  /// A word glued to the number; `77th` and `1er` are ordinals.
  private func afterLetters(_ end: Int) -> After? {
    let word = bytes[end..<line.upperBound].firstWord
    let suffixes = printed.pack.values("typography", "ordinal-suffix")
    let isSuffix = word.count < 2 || suffixes.contains { word.elementsEqual($0.utf8) }
    return isSuffix ? nil : After(points: -1, isGlued: true)
  }

  private func afterSpace(_ end: Int) -> After {
    var index = end
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    guard index < line.upperBound else { return After(points: 1) }
    if isClosing(bytes[index]) || bytes[index] == 0xC2 { return After(points: 0, isPunctuated: true) }
    if bytes[index].isDigit { return After(points: startsSymbol(index) ? 0 : -1) }
    let word = bytes[index..<line.upperBound].firstWord
    if printed.numbered.isMonth(word) { return After(points: -3) }
    return After(points: bytes[index].isLowerASCII ? 0.5 : 0)
  }

  /// Whether figures at an index are the first of `74/168`.
  private func startsSymbol(_ index: Int) -> Bool {
    let digits = bytes[index..<line.upperBound].prefix(while: \.isDigit)
    return digits.endIndex < line.upperBound && bytes[digits.endIndex] == 0x2F
  }

  /// `, ; . : )`, which may follow a mark.
  private func isClosing(_ byte: UInt8) -> Bool { [0x2C, 0x2E, 0x3A, 0x3B, 0x29].contains(byte) }

  /// Whether a dash U+2010 to U+2015 stands at an index.
  private func isDash(_ index: Int) -> Bool {
    index + 2 < line.upperBound && bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2])
  }
}

// What stands before.
extension MarkContext {
  private enum Side { case close, loose }

  private func before(_ start: Int) -> (points: Double, side: Side)? {
    guard start > line.lowerBound else { return (0.5, .loose) }
    switch bytes[start - 1] {
    case 0x20, 0x09: return beforeSpace(start).map { ($0, .loose) }
    case 0x2C: return (start - 2 >= line.lowerBound && bytes[start - 2].isDigit ? 3 : 4, .close)
    case 0x3A, 0x3B, 0x29, 0x5D, 0x22, 0x27: return (4, .close)
    case 0x2E: return endsSentence(at: start - 1) ? (4, .close) : nil
    case 0x28: return printed.pack.language == .arabic ? (3, .close) : nil
    case let byte where byte.isLetterASCII || byte >= 0x80: return gluedPoints(start).map { ($0, .close) }
    default: return nil
    }
  }

  /// Points for a mark glued to a word or to a closing quotation mark; figures of a name (`G20`, `CO2`) get few.
  private func gluedPoints(_ start: Int) -> Double? {
    if printed.pack.language == .chinese {
      return isBehindWidePunctuation(start) ? 4 : isBeforeWidePunctuation(start) ? 3 : 0
    }
    if start - 3 >= line.lowerBound, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80 {
      return (0x90...0x95).contains(bytes[start - 1]) ? nil : 4
    }
    let word = wordBefore(start)
    let isWord = word.count >= 3 && (bytes[start - 1].isLowerASCII || bytes[start - 1] >= 0x80)
    return isWord ? 4 : 1
  }

  /// Chinese marks stand behind `，` `；` `。` `》` and closing quotation marks; behind `、` figures are listed.
  private func isBehindWidePunctuation(_ start: Int) -> Bool {
    guard start - 3 >= line.lowerBound else { return false }
    switch (bytes[start - 3], bytes[start - 2], bytes[start - 1]) {
    case (0xE3, 0x80, 0x81): return false
    case (0xE3, 0x80, _), (0xEF, 0xBC, _), (0xEF, 0xBD, _), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D): return true
    default: return false
    }
  }

  /// Or between a word and `，` `。`.
  private func isBeforeWidePunctuation(_ start: Int) -> Bool {
    let digits = bytes[start..<line.upperBound].prefix(while: \.isDigit)
    let next = bytes[digits.endIndex..<line.upperBound].prefix(3)
    return next.starts(with: [0xEF, 0xBC]) || next.starts(with: [0xE3, 0x80])
  }

  private func beforeSpace(_ start: Int) -> Double? {
    var index = start
    while index > line.lowerBound, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    guard index > line.lowerBound else { return 0.5 }
    let byte = bytes[index - 1]
    switch byte {
    case 0x2C: return afterComma(index - 1)
    case 0x3A, 0x3B, 0x29, 0x5D, 0x22: return 4
    case 0x2E: return endsSentence(at: index - 1) ? 3.5 : 0.5
    case 0x28, 0x2D, 0x2F: return nil
    default: break
    }
    if byte.isDigit { return bytes[line.lowerBound..<index].suffix(while: \.isDigit).count == 4 ? 1.5 : 1 }
    guard byte.isWordByte else { return 1 }
    if byte >= 0x80, index - 3 >= line.lowerBound, bytes[index - 3] == 0xE2 { return 3 }
    return printed.numbered.takesNumber(wordBefore(index)) ? 0 : 2
  }

  /// A mark after a comma, unless figures are being listed.
  private func afterComma(_ comma: Int) -> Double {
    let digits = bytes[line.lowerBound..<comma].suffix(while: \.isDigit)
    if digits.isEmpty { return 4 }
    let isSymbol = digits.startIndex > line.lowerBound && bytes[digits.startIndex - 1] == 0x2F
    return digits.count == 4 || isSymbol ? 3 : 1
  }

  /// Whether the full stop at an index ends a sentence rather than an abbreviation or part of a symbol.
  private func endsSentence(at stop: Int) -> Bool {
    let word = wordBefore(stop)
    guard word.count >= 4, word.startIndex == line.lowerBound || bytes[word.startIndex - 1] != 0x2F else {
      return false
    }
    return true
  }

  private func fusedPoints(_ mark: Range<Int>) -> Double? {
    let digits = bytes[line.lowerBound..<mark.lowerBound].suffix(while: \.isDigit)
    let sign = digits.startIndex > line.lowerBound ? bytes[digits.startIndex - 1] : 0x20
    let isYear = digits.decimal.map { (1900...2099).contains($0) } ?? false
    if isYear, sign != 0x2F, sign != 0x2E { return 3.5 }
    if sign == 0x2F { return -0.25 }
    return sign <= 0x20 || sign == 0x28 || sign.isWordByte ? -0.5 : nil
  }

  private func wordBefore(_ end: Int) -> ArraySlice<UInt8> {
    bytes[line.lowerBound..<end].lastWord
  }
}
