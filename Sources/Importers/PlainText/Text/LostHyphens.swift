/// Finds words that lost their hyphen at a line's end, as `pdftotext` joins them: `costefficiency`.
///
/// The document must prove the hyphen, see `WordStock`.
struct LostHyphens {
  /// The indices before which a hyphen is missing, rising.
  private(set) var found: [Int] = []

  init(_ run: SignRun, stock: WordStock) {
    for index in run.bytes.indices where run.bytes[index] == 0x20 && run.origins[index] < 0 {
      let word = run.bytes[..<index].lastWord
      if let hyphen = stock.lostHyphen(in: word) { found.append(word.startIndex + hyphen) }
    }
  }
}
