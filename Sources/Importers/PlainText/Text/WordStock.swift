/// The words of a document, counted: what is proven to be a word when a line end or a spurious space has cut one.
struct WordStock: Sendable {
  private var words = WordCounts()
  /// The place of the hyphen in compounds that the text has, by the fingerprint without hyphen.
  private var compounds: [UInt64: Int] = [:]
  /// Those of the language.
  private let language: HyphenatedWords
  /// Words with a hyphen and figures, by the fingerprint without hyphen.
  private var hyphenated: Set<UInt64> = []
  private let merged: MergedLines
  /// The words of the text that two in a row would make together, with the space between them; while counting.
  private var pairs: [(whole: UInt64, first: UInt64, second: UInt64, space: Int)] = []
  /// The spaces, as bytes of the source and rising, between two words that are one word elsewhere in the text.
  private(set) var splits: [Int] = []
  /// Whether some line ends in a hyphen: the source has left them where they were.
  private(set) var keepsHyphens = false

  init(_ lines: [Range<Int>], in bytes: [UInt8], language: HyphenatedWords, merged: MergedLines) {
    self.merged = merged
    self.language = language
    for line in lines {
      if bytes[line].last == 0x2D { keepsHyphens = true }
      count(line, bytes)
      countFigures(line, bytes)
    }
    countSplits()
  }

  func isConjunction(_ word: ArraySlice<UInt8>) -> Bool { language.conjunctions.contains(LineText.fingerprint(word)) }

  /// Those of `splits` that stand in some bytes of the source.
  func splits(in source: Range<Int>) -> ArraySlice<Int> {
    var (low, high) = (0, splits.count)
    while low < high {
      let middle = (low + high) / 2
      if splits[middle] < source.lowerBound { low = middle + 1 } else { high = middle }
    }
    return splits[low...].prefix { $0 < source.upperBound }
  }

  /// Whether the text has two pieces as one word.
  func knowsWord(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    words[LineText.fingerprint(first, second)].total > 0
  }

  /// Whether the text has the compound with a hyphen: `cost`, `efficiency`.
  func knowsCompound(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    hyphen(LineText.fingerprint(first, second)) == first.count
  }

  private func hyphen(_ print: UInt64) -> Int? { compounds[print] ?? language.compounds[print] }

  /// Whether two words are written with a hyphen and never without: the language says so, or the text has them that way
  /// and neither is a word without weight.
  func alwaysJoins(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    let print = LineText.fingerprint(first, second)
    guard !language.loose.contains(print), hyphen(print) == first.count else { return false }
    return language.compounds[print] != nil
      || ![first, second].contains { language.functionWords.contains(LineText.fingerprint($0)) }
  }

  /// Where a hyphen belongs in a word at the end of a line; nil when nothing proves that it lost one.
  ///
  /// The word occurs at line ends only, and the text has it with a hyphen (`cost-efficiency`) or it has a capital
  /// inside (`SecretaryGeneral`).
  func lostHyphen(in word: ArraySlice<UInt8>) -> Int? {
    let print = LineText.fingerprint(word)
    let tally = words[print]
    guard tally.total <= tally.lineEnd else { return nil }
    return hyphen(print) ?? WordStock.innerCapital(of: word)
  }

  /// The place of a capital behind at least three small letters; `McDonald` has none.
  private static func innerCapital(of word: ArraySlice<UInt8>) -> Int? {
    var small = 0
    for (offset, byte) in word.enumerated() {
      if byte.isUpperASCII, small >= 3 { return offset }
      small = byte.isLowerASCII ? small + 1 : byte >= 0x80 ? small : 0
    }
    return nil
  }

  /// The longest word in bytes that is looked for in two pieces.
  private static let longestSplit = 40

  /// Bytes that may follow the last word of a line: `,”`, `; 12`.
  private static let longestTail = 6

  /// Whether two words in a row are one that the text has elsewhere, cut by a space.
  ///
  /// Both pieces must occur nowhere but in such pairs; of a single letter, or of letters without a vowel, that suffices.
  /// A capital starts a word.
  func areOne(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    guard first.count + second.count <= WordStock.longestSplit, let last = first.last, let next = second.first,
      !next.isUpperASCII || last.isUpperASCII, knowsWord(first, second)
    else { return false }
    let (isFirst, isSecond) = (isFragment(first), isFragment(second))
    return (isFirst && isSecond) || (isFirst && WordStock.isShard(first)) || (isSecond && WordStock.isShard(second))
  }

  /// Whether letters can hardly be a word by themselves.
  private static func isShard(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 || word.allSatisfy { $0.isLowerASCII && !"aeiouy".utf8.contains($0) }
  }

  private func isFragment(_ word: ArraySlice<UInt8>) -> Bool {
    let tally = words[LineText.fingerprint(word)]
    return tally.split > 0 && tally.total <= tally.split
  }

  private mutating func count(_ line: Range<Int>, _ bytes: [UInt8]) {
    var walk = WordWalk(line, in: bytes)
    var last: (word: Range<Int>, print: UInt64)?
    let seam = merged.seam(in: line)
    while let word = walk.next() {
      let print = LineText.fingerprint(bytes[word])
      let isInSeam = seam.map(word.overlaps) ?? false
      words.count(print) {
        $0.total &+= 1
        if isInSeam { $0.lineEnd &+= 1 }
      }
      if let last, last.word.upperBound + 1 == word.lowerBound { pair(last, (word, print), bytes) }
      last = (word, print)
    }
    // Punctuation and the mark of a note may follow.
    if let last, line.upperBound - last.word.upperBound <= WordStock.longestTail {
      words.count(last.print) { $0.lineEnd &+= 1 }
    }
  }

  /// Takes two words with one sign between them: a compound, or what may be one word cut by a space.
  private mutating func pair(
    _ first: (word: Range<Int>, print: UInt64), _ second: (word: Range<Int>, print: UInt64), _ bytes: [UInt8]
  ) {
    let sign = bytes[first.word.upperBound]
    guard sign == 0x2D || (sign == 0x20 && first.word.count + second.word.count <= WordStock.longestSplit) else {
      return
    }
    let whole = LineText.fingerprint(bytes[second.word], after: first.print)
    if sign == 0x2D {
      compounds[whole] = first.word.count
    } else {
      pairs.append((whole, first.print, second.print, first.word.upperBound))
    }
  }

  /// Learns words with a hyphen and figures, `COVID-19`.
  private mutating func countFigures(_ line: Range<Int>, _ bytes: [UInt8]) {
    guard bytes[line].contains(0x2D) else { return }
    for index in line where bytes[index] == 0x2D && index > line.lowerBound && index + 1 < line.upperBound {
      guard bytes[index + 1].isDigit, bytes[index - 1].isWordByte else { continue }
      let word = bytes[line.lowerBound..<index].lastWord
      let figures = bytes[(index + 1)..<line.upperBound].prefix(while: \.isDigit)
      hyphenated.insert(LineText.fingerprint(word, figures))
    }
  }

  /// Whether the text has a word and figures with a hyphen between.
  func knowsHyphenated(_ word: ArraySlice<UInt8>, figures: ArraySlice<UInt8>) -> Bool {
    hyphenated.contains(LineText.fingerprint(word, figures))
  }

  private mutating func countSplits() {
    for pair in pairs where words[pair.whole].total > 0 {
      words.count(pair.first) { $0.split &+= 1 }
      words.count(pair.second) { $0.split &+= 1 }
      splits.append(pair.space)
    }
    pairs = []
  }
}
