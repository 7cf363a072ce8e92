import ResolutionModel

extension CitedNumberScanner {
  /// ` A`, `A-C`, ` A and B`, with at most one space before.
  func letters(at place: Int) -> (text: String, end: Int)? {
    guard let (first, afterFirst) = letter(at: skipSpace(place)) else { return nil }
    var (last, end) = (first, afterFirst)
    var isRange = false
    while let (separatorEnd, range) = letterSeparator(at: end), let (next, nextEnd) = letter(at: separatorEnd),
      next > last
    {
      guard range || next == last + 1 else { break }
      isRange = isRange || range
      (last, end) = (next, nextEnd)
    }
    let text = first == last ? [first] : [first, UInt8(ascii: "-"), last]
    return (String(decoding: text, as: UTF8.self), end)
  }

  func letter(at place: Int) -> (letter: UInt8, end: Int)? {
    guard place < bytes.count else { return nil }
    if isCapital(place) {
      guard place + 1 < bytes.count else { return (bytes[place], place + 1) }
      let next = bytes[place + 1]
      // C3 to DF lead the letters of Latin, Greek, Cyrillic, Hebrew and Arabic.
      let goesOn = next.isASCIILetter || next.isASCIIDigit || next == UInt8(ascii: "'") || (0xC3...0xDF).contains(next)
      return goesOn ? nil : (bytes[place], place + 1)
    }
    for (name, letter) in CitationWords.signs.letters where bytes[place...].starts(with: name) {
      let end = place + name.count
      if !isArabicLetter(at: end) { return (letter, end) }
    }
    return nil
  }

  func isArabicLetter(at place: Int) -> Bool {
    guard place + 1 < bytes.count, (0xD8...0xDB).contains(bytes[place]) else { return false }
    // Not the comma, the semicolon and the question mark.
    return bytes[place] != 0xD8 || bytes[place + 1] > 0x9F
  }

  /// What stands between letters, and whether it means those between too.
  func letterSeparator(at place: Int) -> (end: Int, isRange: Bool)? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "-") { return (place + 1, true) }
    if bytes.holds(0xE2, 0x80, 0x93, at: place) { return (place + 3, true) }
    if bytes[place] == UInt8(ascii: ",") { return (skipSpace(place + 1), false) }
    let start = skipSpace(place)
    guard start > place else { return nil }
    let text = FoldedText(bytes[start...], folding: words.pack.folding, limit: 20)
    if let match = words.range.longest(in: text) { return (skipSpace(start + text.sourceLength(of: match.end)), true) }
    return words.conjunction.longest(in: text).map { (skipSpace(start + text.sourceLength(of: $0.end)), false) }
  }

  /// What stands in the parentheses that follow, at most one space away.
  func parenthesised(at place: Int) -> (inner: ArraySlice<UInt8>, end: Int)? {
    var start = skipSpace(place)
    guard start < bytes.count else { return nil }
    let isWide = bytes.holds(0xEF, 0xBC, 0x88, at: start)
    guard isWide || bytes[start] == UInt8(ascii: "(") else { return nil }
    start += isWide ? 3 : 1
    let window = bytes[start...].prefix(20)
    for end in window.indices {
      if bytes[end] == UInt8(ascii: ")") { return (bytes[start..<end], end + 1) }
      if bytes.holds(0xEF, 0xBC, 0x89, at: end) { return (bytes[start..<end], end + 3) }
    }
    return nil
  }

  func year(_ inner: ArraySlice<UInt8>) -> Int? {
    guard let (year, end) = figure(at: inner.startIndex), end == inner.endIndex, (1946...2100).contains(year) else {
      return nil
    }
    return year
  }

  /// A session in roman numerals, or in figures as Arabic prints it.
  func session(_ inner: ArraySlice<UInt8>) -> Session? {
    for (prefix, kind) in CitationWords.signs.sessionPrefixes where inner.starts(with: prefix) {
      let start = inner.startIndex + prefix.count
      if let (number, end) = figure(at: start), end == inner.endIndex { return Session(number, kind: kind) }
    }
    // A small numeral is the label of a sub-paragraph.
    guard inner.first.map({ $0.isASCIIDigit || $0 != $0.asciiUppercase }) == false else { return nil }
    return Session(CitedNumberScanner.latin(inner))
  }

  /// Cyrillic capitals that stand for the roman numerals they look like, and hyphens that do not break.
  static func latin(_ inner: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: inner, as: UTF8.self).unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "Х": "X"
      case "І": "I"
      case "\u{2010}", "\u{2011}": "-"
      default: Character(scalar)
      }
    }
    return String(scalars)
  }
}
