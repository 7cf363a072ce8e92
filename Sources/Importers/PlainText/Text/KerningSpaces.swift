/// Finds the spaces that kerning puts into words: `Amer ica`, `high -level`, `Women ’s`.
///
/// A space goes only where the document itself proves it: the word stands whole elsewhere and its pieces nowhere else.
/// A space on one side of a hyphen between letters needs no proof.
struct KerningSpaces {
  /// The indices of the spaces, rising.
  private(set) var found: [Int] = []

  /// - Parameter isCounted: whether the run's words are among those that the stock has counted.
  init(_ run: SignRun, stock: WordStock, isCounted: Bool) {
    let bytes = run.bytes
    guard bytes.count > 2 else { return }
    let splits = KerningSpaces.splits(in: run, stock)
    var (joint, split) = (0, 0)
    for index in 1..<bytes.count - 1 where bytes[index] == 0x20 {
      while joint < run.joints.count, run.joints[joint] < index { joint += 1 }
      if joint < run.joints.count, run.joints[joint] == index { continue }
      while split < splits.count, splits[split] < index { split += 1 }
      let isSplit = !isCounted || (split < splits.count && splits[split] == index)
      if KerningSpaces.isSpurious(index, isSplit: isSplit, in: bytes, stock: stock) { found.append(index) }
    }
  }

  /// The spaces of a run between words that are one word elsewhere in the document.
  private static func splits(in run: SignRun, _ stock: WordStock) -> [Int] {
    run.segments.flatMap { segment -> [Int] in
      let shift = segment.text.lowerBound - segment.source.lowerBound
      return stock.splits(in: segment.source).map { $0 + shift }
    }
  }

  private static func isSpurious(_ index: Int, isSplit: Bool, in bytes: [UInt8], stock: WordStock) -> Bool {
    let (before, after) = (bytes[index - 1], bytes[index + 1])
    if after == 0x2D { return isBeforeHyphen(index, in: bytes, stock: stock) }
    if let isRange = NumberRange.closesUp(index, in: bytes) { return isRange }
    if before == 0x2D { return isCompound(index, in: bytes, stock: stock) }
    if before.isLetterASCII, after == 0xE2, bytes[(index + 1)...].starts(with: [0xE2, 0x80, 0x99, 0x73]) {
      return index + 5 >= bytes.count || !bytes[index + 5].isWordByte
    }
    guard isSplit, before.isWordByte, after.isWordByte else { return false }
    let first = bytes[..<index].lastWord
    let second = bytes[(index + 1)...].firstWord
    return first.count + second.count <= 40 && stock.areOne(first, second)
      && standsAlone(first, second, in: bytes)
  }

  /// Whether two pieces are not the `s` of `women’s` or the `th` of `30th`.
  private static func standsAlone(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let before = first.startIndex > 0 ? bytes[first.startIndex - 1] : 0x20
    let after = second.endIndex < bytes.count ? bytes[second.endIndex] : 0x20
    return before != 0x27 && before < 0x80 && !before.isDigit && before != 0x28 && after != 0x27
      && !bytes[second.endIndex...].starts(with: [0xE2, 0x80, 0x99])
  }

  /// `high -level`, and `COVID -19` where the text has `COVID-19`.
  private static func isBeforeHyphen(_ index: Int, in bytes: [UInt8], stock: WordStock) -> Bool {
    guard bytes[index - 1].isWordByte, index + 2 < bytes.count else { return false }
    if bytes[index + 2].isWordByte { return true }
    let figures = bytes[(index + 2)...].prefix(while: \.isDigit)
    return !figures.isEmpty && stock.knowsHyphenated(bytes[..<index].lastWord, figures: figures)
  }

  /// `in- kind`, but for `low- and middle-income`.
  private static func isCompound(_ index: Int, in bytes: [UInt8], stock: WordStock) -> Bool {
    let first = bytes[..<(index - 1)].lastWord
    let second = bytes[(index + 1)...].firstWord
    guard !first.isEmpty, !second.isEmpty else { return false }
    return stock.knowsCompound(first, second) || (second.first?.isLowerASCII ?? false && !stock.isConjunction(second))
  }
}
