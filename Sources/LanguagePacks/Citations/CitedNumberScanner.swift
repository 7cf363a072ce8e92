import ResolutionModel

/// Finds what is printed like a resolution's number or a symbol, whatever the words around it say.
struct CitedNumberScanner {
  let bytes: [UInt8]
  private let words: CitationWords

  init(_ bytes: [UInt8], _ words: CitationWords) {
    self.bytes = bytes
    self.words = words
  }

  func numbers() -> [CitedNumber] {
    var found: [CitedNumber] = []
    var place = 0
    while place < bytes.count {
      if digit(at: place) != nil {
        guard startsNumber(place), let number = number(at: place) else {
          place = endOfDigits(from: place)
          continue
        }
        found.append(number)
        place = number.range.upperBound
      } else if isCapital(place), startsWord(place), let symbol = symbol(at: place) {
        found.append(symbol)
        place = symbol.range.upperBound
        while let companion = companion(of: found[found.count - 1], at: place) {
          found.append(companion)
          place = companion.range.upperBound
        }
      } else {
        place += 1
      }
    }
    return found
  }

  // MARK: numbers

  /// `55/25 A-C`, `1373 (2001)`, `217 A (III)`.
  private func number(at place: Int) -> CitedNumber? {
    guard let (first, end) = figure(at: place) else { return nil }
    let prefix = sessionPrefix(before: place)
    let start = place - (prefix?.length ?? 0)
    if end < bytes.count, bytes[end] == UInt8(ascii: "/") {
      guard let (second, last) = figure(at: end + 1), endsNumber(last) else { return nil }
      let letters = letters(at: last)
      let session = Session(first, kind: prefix?.kind ?? .regular)
      return CitedNumber(
        shape: .slashed(session, second, letters: letters?.text ?? ""), range: start..<(letters?.end ?? last))
    }
    guard prefix == nil else { return nil }
    let letters = letters(at: end)
    guard let (inner, last) = parenthesised(at: letters?.end ?? end) else { return nil }
    if letters == nil, let year = year(inner) {
      return CitedNumber(shape: .yearly(first, year: year), range: start..<last)
    }
    return session(inner).map {
      CitedNumber(shape: .early(first, letters: letters?.text ?? "", $0), range: start..<last)
    }
  }

  /// One to four digits, European or Arabic, that are not zero.
  private func figure(at place: Int) -> (value: Int, end: Int)? {
    var (value, end, count) = (0, place, 0)
    while let (digit, length) = digit(at: end) {
      count += 1
      guard count <= 4 else { return nil }
      value = value * 10 + digit
      end += length
    }
    return value > 0 ? (value, end) : nil
  }

  private func digit(at place: Int) -> (value: Int, length: Int)? {
    guard place < bytes.count else { return nil }
    if bytes[place].isASCIIDigit { return (Int(bytes[place] - 0x30), 1) }
    guard bytes[place] == 0xD9, place + 1 < bytes.count, (0xA0...0xA9).contains(bytes[place + 1]) else { return nil }
    return (Int(bytes[place + 1] - 0xA0), 2)
  }

  private func endOfDigits(from place: Int) -> Int {
    var end = place
    while let (_, length) = digit(at: end) { end += length }
    return end
  }

  private func startsNumber(_ place: Int) -> Bool {
    if sessionPrefix(before: place) != nil || place == 0 { return true }
    let before = bytes[place - 1]
    if before.isASCIIDigit || before.isASCIILetter || before == UInt8(ascii: "/") { return false }
    guard ByteSet(".,-").contains(before), place > 1 else { return true }
    // A comma without its space, but none between thousands.
    if before == UInt8(ascii: ","), endOfDigits(from: place) - place < 3 { return true }
    return !bytes[place - 2].isASCIIDigit && !bytes[place - 2].isASCIILetter
  }

  private func endsNumber(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    if bytes[place].isASCIILetter { return letters(at: place) != nil }
    guard ByteSet("/.-").contains(bytes[place]), place + 1 < bytes.count else { return true }
    return !bytes[place + 1].isASCIIDigit && (bytes[place] != UInt8(ascii: "/") || !bytes[place + 1].isASCIILetter)
  }

  private func sessionPrefix(before place: Int) -> (kind: Session.Kind, length: Int)? {
    for (prefix, kind) in CitationWords.signs.sessionPrefixes
    where kind != .regular && bytes[..<place].suffix(prefix.count).elementsEqual(prefix) {
      if startsWord(place - prefix.count) { return (kind, prefix.count) }
    }
    return nil
  }
}

extension CitedNumberScanner {
  // MARK: letters and parentheses

  /// ` A`, `A-C`, ` A and B`, with at most one space before.
  private func letters(at place: Int) -> (text: String, end: Int)? {
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

  private func letter(at place: Int) -> (letter: UInt8, end: Int)? {
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

  private func isArabicLetter(at place: Int) -> Bool {
    guard place + 1 < bytes.count, (0xD8...0xDB).contains(bytes[place]) else { return false }
    // Not the comma, the semicolon and the question mark.
    return bytes[place] != 0xD8 || bytes[place + 1] > 0x9F
  }

  /// What stands between letters, and whether it means those between too.
  private func letterSeparator(at place: Int) -> (end: Int, isRange: Bool)? {
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
  private func parenthesised(at place: Int) -> (inner: ArraySlice<UInt8>, end: Int)? {
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

  private func year(_ inner: ArraySlice<UInt8>) -> Int? {
    guard let (year, end) = figure(at: inner.startIndex), end == inner.endIndex, (1946...2100).contains(year) else {
      return nil
    }
    return year
  }

  /// A session in roman numerals, or in figures as Arabic prints it.
  private func session(_ inner: ArraySlice<UInt8>) -> Session? {
    for (prefix, kind) in CitationWords.signs.sessionPrefixes where inner.starts(with: prefix) {
      let start = inner.startIndex + prefix.count
      if let (number, end) = figure(at: start), end == inner.endIndex { return Session(number, kind: kind) }
    }
    // A small numeral is the label of a sub-paragraph.
    guard inner.first.map({ $0.isASCIIDigit || $0 != $0.asciiUppercase }) == false else { return nil }
    return Session(CitedNumberScanner.latin(inner))
  }

  /// Cyrillic capitals that stand for the roman numerals they look like, and hyphens that do not break.
  private static func latin(_ inner: ArraySlice<UInt8>) -> String {
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

extension CitedNumberScanner {
  // MARK: symbols

  private static let symbolSigns = ByteSet("./-")
  private static let seriesOfResolutions = ["A/RES/", "S/RES/", "E/RES/"].map { Array($0.utf8) }

  /// `A/58/165`, `A/RES/217 A (III)`, `A/CONF.157/24 (Part I)`.
  private func symbol(at place: Int) -> CitedNumber? {
    var end = place
    let limit = min(bytes.count, place + 60)
    while end < limit, isSymbolByte(bytes[end]) { end += 1 }
    end = endOfFirst(in: place..<end)
    while end > place, CitedNumberScanner.symbolSigns.contains(bytes[end - 1]) { end -= 1 }
    guard let slash = bytes[place..<end].firstIndex(of: UInt8(ascii: "/")), slash - place <= 8,
      bytes[place..<slash].allSatisfy({ $0.isASCIILetter && $0 == $0.asciiUppercase })
    else { return nil }
    for end in ends(ofSymbolFrom: place, run: end) {
      if let symbol = Symbol(String(decoding: bytes[place..<end], as: UTF8.self)) {
        return CitedNumber(shape: .symbol(symbol), range: place..<end)
      }
    }
    return nil
  }

  /// Where the first of two symbols of one document ends: `A/48/486-S/26560`.
  private func endOfFirst(in run: Range<Int>) -> Int {
    for place in run where bytes[place] == UInt8(ascii: "-") {
      let series = bytes[(place + 1)..<run.upperBound].prefix { $0.isASCIILetter }
      let end = series.endIndex
      if !series.isEmpty, end < run.upperBound, bytes[end] == UInt8(ascii: "/") { return place }
    }
    return run.upperBound
  }

  /// Where a symbol may end, farthest first: after its letters or parentheses, or with the run of its signs.
  private func ends(ofSymbolFrom place: Int, run: Int) -> [Int] {
    let isResolution = CitedNumberScanner.seriesOfResolutions.contains { bytes[place...].starts(with: $0) }
    let lettersEnd = isResolution ? letters(at: run)?.end ?? run : run
    guard let (inner, end) = parenthesised(at: lettersEnd) else { return [lettersEnd, run] }
    let names = ["Part", "Vol.", "Resumption"]
    let belongs = isResolution || names.contains { inner.starts(with: $0.utf8) }
    return belongs ? [end, lettersEnd, run] : [lettersEnd, run]
  }

  private func isSymbolByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || CitedNumberScanner.symbolSigns.contains(byte)
  }

  private static let suffixNames = ["Add.", "Corr.", "Rev.", "Amend."].map { Array($0.utf8) }

  /// ` and Add.1` after a symbol.
  private func companion(of number: CitedNumber, at place: Int) -> CitedNumber? {
    guard case .symbol(let symbol) = number.shape, let (start, _) = letterSeparator(at: place),
      let name = CitedNumberScanner.suffixNames.first(where: { bytes[start...].starts(with: $0) }),
      let (figure, end) = figure(at: start + name.count)
    else { return nil }
    let suffix = String(decoding: name, as: UTF8.self) + String(figure)
    let kept = symbol.suffixes.prefix { !$0.utf8.starts(with: name) }
    let whole = ([symbol.withoutSuffixes.description] + kept + [suffix]).joined(separator: "/")
    return Symbol(whole).map { CitedNumber(shape: .symbol($0), range: start..<end) }
  }

  private func isCapital(_ place: Int) -> Bool {
    bytes[place].isASCIILetter && bytes[place] == bytes[place].asciiUppercase
  }

  private func startsWord(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    return !before.isASCIIDigit && !before.isASCIILetter && before != UInt8(ascii: "/") && before != UInt8(ascii: ".")
  }

  /// Past one space, of whatever width.
  private func skipSpace(_ place: Int) -> Int {
    guard place < bytes.count else { return place }
    return place + (bytes.spaceLength(at: place) ?? 0)
  }
}
