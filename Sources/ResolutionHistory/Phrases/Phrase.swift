/// Words that are looked for as they stand, whatever their capitals and punctuation.
public struct Phrase: Sendable {
  /// As the person gave it.
  public let text: String
  private let search: ByteSearch
  private let isSpaced: Bool

  /// Nil where nothing in the text is a word.
  public init?(_ text: String) {
    let folded = FoldedText(Array(text.utf8)).bytes
    guard !folded.isEmpty else { return nil }
    self.text = text
    search = ByteSearch(folded)
    // Chinese sets no spaces between words, so that a word starts and ends anywhere.
    isSpaced = !text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
  }

  /// Whether it may stand in a canonical text; never false where it does.
  func mayOccur(inCanonical text: [UInt8]) -> Bool {
    search.first(in: FoldedText(canonical: text).bytes) != nil
  }

  /// Where it stands in a text, in UTF-8 bytes, as whole words.
  func ranges(in text: String) -> [Range<Int>] {
    let folded = FoldedText(Array(text.utf8), keepingPlaces: true)
    var ranges: [Range<Int>] = []
    var start = 0
    while let place = search.first(in: folded.bytes, from: start) {
      let end = place + search.length
      if isWhole(place..<end, folded.bytes) { ranges.append(folded.places[place]..<(folded.places[end - 1] + 1)) }
      start = place + 1
    }
    return ranges
  }

  private func isWhole(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard isSpaced else { return true }
    return (range.lowerBound == 0 || bytes[range.lowerBound - 1] == 0x20)
      && (range.upperBound == bytes.count || bytes[range.upperBound] == 0x20)
  }
}
