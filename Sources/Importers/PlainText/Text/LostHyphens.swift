/// Finds words that lost their hyphen at a line's end.
///
/// `pdftotext` without `-layout` and `-raw` takes hyphens at the ends of lines for those of word division. It moves the
/// rest of the word up, glued or behind a space; where a superscript stands on the next line, it prints both lines as one:
///
///     …by the report of the SecretaryGeneral;               →  Secretary-General;
///     …in need of capacity building,                        →  capacity-building,
///     …at its fifty third session, and at promoting the…    →  fifty-third session
///
/// The document or the language must prove the hyphen, see `WordStock`.
struct LostHyphens {
  /// The indices before which a hyphen is missing, rising.
  private(set) var found: [Int] = []
  /// The indices of the spaces that stand in the place of a hyphen, rising; `found` has the index behind each.
  private(set) var spaces: [Int] = []
  private let bytes: [UInt8]
  private let stock: WordStock

  init(_ joined: ParagraphJoiner.Joined, stock: WordStock) {
    bytes = joined.run.bytes
    self.stock = stock
    if stock.keepsHyphens { return }
    for end in joined.lineEnds { take(wordEndingAt: wordEnd(before: min(end, bytes.count))) }
    for seam in joined.seams { take(wordsIn: seam) }
    found = Set(found).sorted()
    spaces = Set(spaces).sorted()
  }

  /// The end of the last word before a line's end: punctuation may follow it.
  private func wordEnd(before end: Int) -> Int {
    var place = end
    while place > max(0, end - 4), !bytes[place - 1].isWordByte, bytes[place - 1] > 0x20 { place -= 1 }
    return place
  }

  private mutating func take(wordsIn seam: Range<Int>) {
    var place = seam.lowerBound
    while place < bytes.count {
      if !bytes[place].isWordByte {
        if place > 0, bytes[place - 1].isWordByte { take(wordEndingAt: place) }
        // The last word is the one that starts in the seam.
        if place >= seam.upperBound { break }
      }
      place += 1
    }
  }

  private mutating func take(wordEndingAt end: Int) {
    let word = bytes[..<end].lastWord
    guard !word.isEmpty else { return }
    if let hyphen = stock.lostHyphen(in: word) { return found.append(word.startIndex + hyphen) }
    let space = word.startIndex - 1
    guard space > 0, bytes[space] == 0x20, stock.alwaysJoins(bytes[..<space].lastWord, word) else { return }
    spaces.append(space)
    found.append(space + 1)
  }
}
