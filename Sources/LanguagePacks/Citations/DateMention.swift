import ResolutionModel

/// A date in running text.
package struct DateMention: Hashable, Sendable {
  package let date: CalendarDate
  /// Where it stands, in UTF-8 bytes.
  package let range: Range<Int>
}

extension LanguagePack {
  /// The dates a text gives in full, day, month and year, in its own order.
  package func dates(in text: String) -> [DateMention] {
    let bytes = Array(text.utf8)
    let startsWithMonth = dates.patterns.contains { $0.pieces.first == .slot(.month) }
    var found: [DateMention] = []
    var place = 0
    while place < bytes.count {
      if mayStartDate(bytes, at: place, orMonth: startsWithMonth), let mention = date(at: place, in: bytes) {
        found.append(mention)
        place = mention.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The date that starts at `place`, spaces left out.
  func date(at place: Int, in bytes: [UInt8]) -> DateMention? {
    let rest = bytes[place...].prefix(80)
    var start = rest.startIndex
    while start < rest.endIndex, let length = bytes.spaceLength(at: start) { start += length }
    guard start < bytes.count else { return nil }
    let text = String(decoding: bytes[start...].prefix(80), as: UTF8.self)
    return dates.prefix(of: text).map { DateMention(date: $0.date, range: start..<(start + $0.length)) }
  }

  /// Whether a day or a year starts here and not in the middle of a number, or a month's name may.
  private func mayStartDate(_ bytes: [UInt8], at place: Int, orMonth: Bool) -> Bool {
    let isArabic = bytes[place] == 0xD9 && place + 1 < bytes.count && (0xA0...0xA9).contains(bytes[place + 1])
    let isDigit = bytes[place].isASCIIDigit || isArabic
    let isCapital = bytes[place].isASCIILetter && bytes[place] == bytes[place].asciiUppercase
    guard isDigit || orMonth && isCapital else { return false }
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    return !before.isASCIIDigit && !before.isASCIILetter && !ByteSet("/.").contains(before)
      && !(place > 1 && bytes[place - 2] == 0xD9 && (0xA0...0xA9).contains(before))
  }
}
