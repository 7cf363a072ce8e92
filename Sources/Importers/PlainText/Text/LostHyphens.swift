/// Finds words that lost their hyphen at a line's end, as `pdftotext` joins them: `costefficiency`.
///
/// The document must prove the hyphen, see `WordStock`.
struct LostHyphens {
  /// The indices before which a hyphen is missing, rising.
  private(set) var found: [Int] = []

  init(_ run: SignRun, stock: WordStock) {
    for joint in run.joints {
      let word = run.bytes[..<joint].lastWord
      if let hyphen = stock.lostHyphen(in: word) { found.append(word.startIndex + hyphen) }
    }
  }
}
