import ResolutionModel

/// The date and the organ that follow a number: `of 15 November 2000`, `du Conseil de sécurité, en date du …`.
struct CitationTail {
  private(set) var date: CalendarDate?
  private(set) var dateRange: Range<Int>?
  private(set) var naming: CitationNaming?
  /// Where what belongs to the number ends, in the text.
  private(set) var end: Int

  init(after end: Int, in bytes: [UInt8], _ words: CitationWords) {
    self.end = end
    if words.putsDateFirst { return }
    // An organ and a date, in either order.
    for _ in 0..<2 {
      guard takeDate(bytes, words) || takeOrgan(bytes, words) else { return }
    }
  }

  private mutating func takeDate(_ bytes: [UInt8], _ words: CitationWords) -> Bool {
    guard date == nil else { return false }
    for start in [end, CitationTail.pastComma(end, in: bytes)] {
      let text = FoldedText(bytes[start...], folding: words.pack.folding, limit: 60)
      guard let connector = words.dateConnector.longest(in: text) else { continue }
      let place = start + text.sourceLength(of: connector.end)
      if let mention = words.pack.date(at: place, in: bytes) {
        (date, dateRange, end) = (mention.date, mention.range, mention.range.upperBound)
        return true
      }
    }
    return false
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
    return rest.starts(with: [0xD8, 0x8C]) ? rest.startIndex + 2 : place
  }
}
