import ResolutionModel

/// Finds what is printed like a resolution's number or a symbol, whatever the words around it say.
struct CitedNumberScanner {
  let bytes: [UInt8]
  let words: CitationWords

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

  /// `55/25 A-C`, `1373 (2001)`, `217 A (III)`.
  func number(at place: Int) -> CitedNumber? {
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
  func figure(at place: Int) -> (value: Int, end: Int)? {
    var (value, end, count) = (0, place, 0)
    while let (digit, length) = digit(at: end) {
      count += 1
      guard count <= 4 else { return nil }
      value = value * 10 + digit
      end += length
    }
    return value > 0 ? (value, end) : nil
  }

  func digit(at place: Int) -> (value: Int, length: Int)? {
    guard place < bytes.count else { return nil }
    if bytes[place].isASCIIDigit { return (Int(bytes[place] - 0x30), 1) }
    guard bytes[place] == 0xD9, place + 1 < bytes.count, (0xA0...0xA9).contains(bytes[place + 1]) else { return nil }
    return (Int(bytes[place + 1] - 0xA0), 2)
  }

  func endOfDigits(from place: Int) -> Int {
    var end = place
    while let (_, length) = digit(at: end) { end += length }
    return end
  }

  func startsNumber(_ place: Int) -> Bool {
    if sessionPrefix(before: place) != nil || place == 0 { return true }
    let before = bytes[place - 1]
    if before.isASCIIDigit || before.isASCIILetter || before == UInt8(ascii: "/") { return false }
    guard ByteSet(".,-").contains(before), place > 1 else { return true }
    // A comma without its space, but none between thousands.
    if before == UInt8(ascii: ","), endOfDigits(from: place) - place < 3 { return true }
    return !bytes[place - 2].isASCIIDigit && !bytes[place - 2].isASCIILetter
  }

  func endsNumber(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    if bytes[place].isASCIILetter { return letters(at: place) != nil }
    guard ByteSet("/.-").contains(bytes[place]), place + 1 < bytes.count else { return true }
    return !bytes[place + 1].isASCIIDigit && (bytes[place] != UInt8(ascii: "/") || !bytes[place + 1].isASCIILetter)
  }

  func sessionPrefix(before place: Int) -> (kind: Session.Kind, length: Int)? {
    for (prefix, kind) in CitationWords.signs.sessionPrefixes
    where kind != .regular && bytes[..<place].suffix(prefix.count).elementsEqual(prefix) {
      if startsWord(place - prefix.count) { return (kind, prefix.count) }
    }
    return nil
  }
}
