import ResolutionModel

/// Takes a label apart, byte by byte.
struct LineLabelReader {
  private let content: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ content: ArraySlice<UInt8>) {
    self.content = content
    position = content.startIndex
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    position + offset < content.endIndex ? content[position + offset] : nil
  }

  private var atWordEnd: Bool { byte().map { $0 <= 0x20 || $0 == 0xC2 } ?? true }

  mutating func skipSpaces() {
    while let next = byte() {
      if next == 0xC2, byte(1) == 0xA0 { position += 2 } else if next <= 0x20 { position += 1 } else { break }
    }
  }

  /// Takes `[` where a label may follow it.
  mutating func takeBracket() -> Range<Int> {
    let start = position
    while byte() == 0x5B, position - start < 3 { position += 1 }
    return start..<position
  }

  mutating func takeForm() -> LineLabel.Form? {
    guard let first = byte() else { return nil }
    if first.isDigit { return takeNumber(prefix: nil) }
    if first == 0x4F || first == 0x50 || first == 0x6F || first == 0x70, byte(1).map({ $0 | 0x20 == 0x70 }) ?? false {
      if let form = takePrefixed(first, length: 2) { return form }
    }
    if first == 0xD0, byte(2) == 0xD0, byte(3) == 0x9F, let letter = byte(1), letter == 0x9E || letter == 0x9F {
      if let form = takePrefixed(letter == 0x9F ? 0x50 : 0x4F, length: 4) { return form }
    }
    return takeEnclosed() ?? takeStopped()
  }

  /// `OP7`, `PP 3bis.`, `ПП2`.
  private mutating func takePrefixed(_ letter: UInt8, length: Int) -> LineLabel.Form? {
    let start = position
    position += length
    if byte() == 0x20 { position += 1 }
    guard byte()?.isDigit ?? false, let form = takeNumber(prefix: letter) else {
      position = start
      return nil
    }
    return form
  }

  private mutating func takeNumber(prefix: UInt8?) -> LineLabel.Form? {
    let start = position
    let digits = content[position...].prefix(4).prefix(while: \.isDigit)
    guard digits.count <= 3, let number = digits.decimal, number > 0 else { return nil }
    position += digits.count
    let isInserted = takeSuffix()
    if let form = takeEnd(number, isInserted, prefix: prefix) { return form }
    position = start
    return nil
  }

  private mutating func takeEnd(_ number: Int, _ isInserted: Bool, prefix: UInt8?) -> LineLabel.Form? {
    if byte() == 0x2E, byte(1).map({ !$0.isDigit && !$0.isLowerASCII && $0 != 0x29 }) ?? true {
      position += 1
      return form(number, isInserted, prefix: prefix)
    }
    if prefix != nil, atWordEnd || byte() == 0x3A {
      if byte() == 0x3A { position += 1 } else { _ = takeDash(number) }
      return form(number, isInserted, prefix: prefix)
    }
    if byte() == 0x2C, byte(1).map({ $0 <= 0x20 }) ?? true, !isInserted {
      position += 1
      return .misprinted(number)
    }
    guard let dashed = takeDash(number) else { return nil }
    return isInserted ? form(number, true, prefix: prefix) : dashed
  }

  private func form(_ number: Int, _ isInserted: Bool, prefix: UInt8?) -> LineLabel.Form {
    prefix.map { $0 | 0x20 == 0x70 } ?? false
      ? .preambular(number) : .number(number, inserted: isInserted)
  }

  private mutating func takeDash(_ number: Int) -> LineLabel.Form? {
    let start = position
    skipSpaces()
    let length = byte() == 0x2D ? 1 : byte() == 0xE2 && byte(1) == 0x80 ? 3 : 0
    position += length
    guard length > 0, position > start + length || length == 1, atWordEnd else {
      position = start
      return nil
    }
    return .dashed(number)
  }

  /// `bis`, `ter`, `alt`, `alt2`, `alt.2`, `бис` with or without a space before it; whether there was one.
  private mutating func takeSuffix() -> Bool {
    let start = position
    skipSpaces()
    guard position - start <= 2, let word = LineLabelReader.prints.first(where: fits) else {
      position = start
      return false
    }
    position += word.count
    let stop = byte() == 0x2E ? 1 : 0
    if byte(stop)?.isDigit ?? false { position += stop + 1 }
    return true
  }

  /// Whether a word stands at the position, and none of its letters' kind goes on behind it.
  private func fits(_ word: [UInt8]) -> Bool {
    let found = content[position...].prefix(word.count)
    guard found.count == word.count, zip(found, word).allSatisfy({ $0.lowered == $1 }) else { return false }
    guard let next = byte(word.count) else { return true }
    return word[0] < 0x80 ? !next.isLetterASCII : word[0] >= 0xE0 || next < 0x80 || next == 0xC2
  }

  private static let prints = InsertionSuffix.prints.map { Array($0.utf8) }
  static let suffixes = InsertionSuffix.latin.map { Array($0.utf8) }

  /// `(a)`, `a)`, `(aa)`, `(b bis)`, `(أ)`, `'1'`, `㈠`.
  private mutating func takeEnclosed() -> LineLabel.Form? {
    let start = position
    if byte() == 0xE3, byte(1) == 0x88, let sign = byte(2), (0xA0...0xA9).contains(sign) {
      position += 3
      return .enclosed
    }
    let opens = byte() == 0x28
    if opens { position += 1 }
    let inserted = opens ? insertedInner() : nil
    let inner = inserted ?? content[position...].prefix(8).prefix { $0.isWordByte || $0.isDigit }
    let isShort =
      opens ? (1...6).contains(inner.count) : (1...5).contains(inner.count) && inner.allSatisfy(\.isWordByte)
    guard isShort || inserted != nil, content[(position + inner.count)...].first == 0x29 else {
      position = start
      return nil
    }
    position += inner.count + 1
    guard atWordEnd || opens else {
      position = start
      return nil
    }
    return .enclosed
  }

  /// `b bis`, `bbis` behind an opening bracket; nil for anything else.
  private func insertedInner() -> ArraySlice<UInt8>? {
    let inner = content[position...].prefix(14).prefix { $0.isLetterASCII || $0 == 0x20 }
    let letters = inner.filter(\.isLetterASCII)[...]
    let isInserted = LineLabelReader.suffixes.contains {
      (1...2).contains(letters.count - $0.count) && letters.hasSuffix($0)
    }
    return isInserted ? inner : nil
  }

  /// `a.`, `IV.`, `B.` before a space or the line's end.
  private mutating func takeStopped() -> LineLabel.Form? {
    let letters = content[position...].prefix(6).prefix(while: \.isLetterASCII)
    guard (1...5).contains(letters.count), content[letters.endIndex...].first == 0x2E else { return nil }
    let isRoman = letters.allSatisfy { "ivxlIVXL".utf8.contains($0) }
    guard letters.count == 1 || isRoman else { return nil }
    let start = position
    position = letters.endIndex + 1
    guard atWordEnd else {
      position = start
      return nil
    }
    return .stopped
  }
}
