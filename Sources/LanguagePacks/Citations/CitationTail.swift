import ResolutionModel

/// The dates and the organ that follow a number: `of 15 November 2000`, `du Conseil de sécurité, en date du …`.
struct CitationTail {
  /// One, or those of a list one after the other: `of 15 November 2000 and 19 December 2001, respectively`.
  private(set) var dates: [DateMention] = []
  private(set) var naming: CitationNaming?
  /// Where what belongs to the number ends, in the text, with the first date only.
  private(set) var end: Int

  init(after number: CitedNumber, in bytes: [UInt8], _ words: CitationWords) {
    end = number.range.upperBound
    if words.putsDateFirst { return }
    // An organ and a date, in either order.
    for _ in 0..<2 {
      guard takeDates(of: number, bytes, words) || takeOrgan(bytes, words) else { return }
    }
  }

  private mutating func takeDates(of number: CitedNumber, _ bytes: [UInt8], _ words: CitationWords) -> Bool {
    guard dates.isEmpty else { return false }
    let first = CitationTail.date(after: end, in: bytes, words) { number.canShare($0) }
    guard let first else { return false }
    dates = [first]
    end = first.range.upperBound
    while let next = CitationTail.nextDate(after: dates[dates.count - 1].range.upperBound, in: bytes, words) {
      dates.append(next)
    }
    return true
  }

  /// The date after a connector, with or without a comma before; one that may lead elsewhere must fit.
  private static func date(
    after end: Int, in bytes: [UInt8], _ words: CitationWords, fits: (CalendarDate) -> Bool
  ) -> DateMention? {
    let comma = pastComma(end, in: bytes)
    for start in comma == end ? [end] : [end, comma] {
      let text = FoldedText(bytes[start...], folding: words.pack.folding, limit: 60)
      let sure = words.dateConnector.longest(in: text)
      guard let connector = sure ?? words.weakDateConnector.longest(in: text),
        let date = words.pack.date(at: start + text.sourceLength(of: connector.end), in: bytes)
      else { continue }
      if sure != nil || fits(date.date) { return date }
    }
    return nil
  }

  /// The date that goes on a list of dates, after a comma or a conjunction.
  private static func nextDate(after end: Int, in bytes: [UInt8], _ words: CitationWords) -> DateMention? {
    var start = pastComma(end, in: bytes)
    let text = FoldedText(bytes[start...], folding: words.pack.folding, limit: 40)
    let conjunction = words.conjunction.longest(in: text).map { text.sourceLength(of: $0.end) }
    guard start > end || conjunction != nil else { return nil }
    start += conjunction ?? 0
    return words.pack.date(at: start, in: bytes) ?? date(after: start, in: bytes, words) { _ in false }
  }

  private mutating func takeOrgan(_ bytes: [UInt8], _ words: CitationWords) -> Bool {
    guard naming == nil else { return false }
    let start = CitationTail.pastComma(end, in: bytes)
    let text = FoldedText(bytes[start...], folding: words.pack.folding, limit: 160)
    var position = 0
    if let link = words.genitive.longest(in: text) {
      position = link.end
      if position < text.bytes.count, text.bytes[position] == 0x20 { position += 1 }
    } else if words.pack.language != .russian {
      return false
    }
    guard let (found, last) = CitationTail.naming(in: text, from: position, words) else { return false }
    naming = found
    end = start + text.sourceLength(of: last)
    return true
  }

  private static func naming(
    in text: FoldedText, from position: Int, _ words: CitationWords
  ) -> (CitationNaming, end: Int)? {
    var best: (naming: CitationNaming, end: Int)?
    func consider(_ table: PhraseTable, _ naming: (Int) -> CitationNaming) {
      guard let match = table.longest(in: text, from: position), match.end > best?.end ?? position else { return }
      best = (naming(match.value), match.end)
    }
    consider(words.organs) { .organ(words.pack.organs[$0].organ) }
    consider(words.other) { _ in .other }
    consider(words.assembly) { _ in .assembly }
    consider(words.council) { _ in .council }
    return best.map { ($0.naming, $0.end) }
  }

  private static func pastComma(_ place: Int, in bytes: [UInt8]) -> Int {
    let rest = bytes[place...].drop { $0 == 0x20 }
    if rest.first == UInt8(ascii: ",") { return rest.startIndex + 1 }
    return bytes.holds(0xD8, 0x8C, at: rest.startIndex) ? rest.startIndex + 2 : place
  }
}
