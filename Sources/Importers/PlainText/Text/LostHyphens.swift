/// Finds words that lost their hyphen at a line's end, as `pdftotext` joins them: `costefficiency`.
///
/// The document must have the compound with its hyphen, and the word without it at line ends only.
struct LostHyphens {
  /// The indices before which a hyphen is missing, rising.
  private(set) var found: [Int] = []

  init(_ run: SignRun, stock: WordStock) {
    for index in run.bytes.indices where run.bytes[index] == 0x20 && run.origins[index] < 0 {
      let word = run.bytes[..<index].suffix(while: \.isWordByte)
      if let hyphen = stock.hyphen(in: word), stock.count(of: word) == 1 { found.append(word.startIndex + hyphen) }
    }
  }
}
