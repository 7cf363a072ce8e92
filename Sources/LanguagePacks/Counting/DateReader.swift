import ResolutionModel

/// Reads a date piece by piece; spaces between the pieces do not count.
struct DateReader {
  let text: FoldedText
  private(set) var position: Int
  private var day = 0
  private var month = 0
  private var year = 0

  init(text: FoldedText, from start: Int) {
    self.text = text
    position = start
  }

  /// The date read; nil when the calendar has none such.
  var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }

  mutating func skip(_ literal: [UInt8]) -> Bool {
    let words = literal.last == 0x20 ? literal.dropLast() : literal[...]
    skipSpace()
    guard text.bytes[position...].starts(with: words) else { return false }
    position += words.count
    return true
  }

  mutating func readDay(suffixes: PhraseTable) -> Bool {
    guard let number = readNumber(digits: 1...2) else { return false }
    day = number
    if let suffix = suffixes.longest(in: text, from: position) { position = suffix.end }
    return true
  }

  mutating func readMonth(_ months: PhraseTable) -> Bool {
    skipSpace()
    guard let match = months.longest(in: text, from: position) else { return false }
    month = match.value
    position = match.end
    return true
  }

  mutating func readYear() -> Bool {
    guard let number = readNumber(digits: 4...4) else { return false }
    year = number
    return true
  }

  private mutating func readNumber(digits allowed: ClosedRange<Int>) -> Int? {
    skipSpace()
    let digits = text.bytes[position...].prefix { (0x30...0x39).contains($0) }
    guard allowed.contains(digits.count) else { return nil }
    position = digits.endIndex
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func skipSpace() {
    if position < text.bytes.count, text.bytes[position] == 0x20 { position += 1 }
  }
}
