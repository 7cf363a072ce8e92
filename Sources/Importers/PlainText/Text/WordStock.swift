/// The words of a document, counted: what is proven to be a word when a line end or a spurious space has cut one.
struct WordStock: Sendable {
  private var words = WordCounts()
  /// The place of the hyphen in compounds that the text has, by the fingerprint without hyphen.
  private var compounds: [UInt64: Int] = [:]

  /// - Parameter compounds: words that the language writes with a hyphen, whether or not the text has them.
  init(_ lines: [Range<Int>], in bytes: [UInt8], compounds: [String] = []) {
    for compound in compounds { learn(compound) }
    for line in lines { count(line, bytes) }
    for line in lines { countSplits(line, bytes) }
  }

  /// Whether the text has two pieces as one word.
  func knowsWord(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    words[LineText.fingerprint(first, second)].total > 0
  }

  /// Whether the text has the compound with a hyphen: `cost`, `efficiency`.
  func knowsCompound(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    compounds[LineText.fingerprint(first, second)] == first.count
  }

  /// Where a hyphen belongs in a word at the end of a line; nil when nothing proves that it lost one.
  ///
  /// The word occurs at line ends only, and the text has it with a hyphen (`cost-efficiency`) or it has a capital
  /// inside (`SecretaryGeneral`).
  func lostHyphen(in word: ArraySlice<UInt8>) -> Int? {
    let print = LineText.fingerprint(word)
    let tally = words[print]
    guard tally.total <= tally.lineEnd else { return nil }
    return compounds[print] ?? WordStock.innerCapital(of: word)
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

  private mutating func learn(_ compound: String) {
    let bytes = Array(compound.utf8)
    guard let hyphen = bytes.firstIndex(of: 0x2D) else { return }
    compounds[LineText.fingerprint(bytes.filter { $0 != 0x2D }[...])] = hyphen
  }

  /// Whether two words in a row are one that the text has elsewhere, cut by a space.
  ///
  /// Both pieces must occur nowhere but in such pairs; of a single letter that suffices.
  func areOne(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    guard first.count + second.count <= 40, knowsWord(first, second) else { return false }
    let (isFirst, isSecond) = (isFragment(first), isFragment(second))
    return (isFirst && isSecond) || (isFirst && first.count == 1) || (isSecond && second.count == 1)
  }

  private func isFragment(_ word: ArraySlice<UInt8>) -> Bool {
    let tally = words[LineText.fingerprint(word)]
    return tally.total <= tally.split
  }

  private mutating func count(_ line: Range<Int>, _ bytes: [UInt8]) {
    let found = WordStock.words(of: line, in: bytes)
    for word in found { words.count(LineText.fingerprint(bytes[word])) { $0.total &+= 1 } }
    if let last = found.last, last.upperBound == line.upperBound {
      words.count(LineText.fingerprint(bytes[last])) { $0.lineEnd &+= 1 }
    }
    for (first, second) in zip(found, found.dropFirst())
    where second.lowerBound == first.upperBound + 1 && bytes[first.upperBound] == 0x2D {
      compounds[LineText.fingerprint(bytes[first], bytes[second])] = first.count
    }
  }

  private mutating func countSplits(_ line: Range<Int>, _ bytes: [UInt8]) {
    let found = WordStock.words(of: line, in: bytes)
    for (first, second) in zip(found, found.dropFirst())
    where second.lowerBound == first.upperBound + 1 && bytes[first.upperBound] == 0x20
      && first.count + second.count <= 40 && knowsWord(bytes[first], bytes[second])
    {
      words.count(LineText.fingerprint(bytes[first])) { $0.split &+= 1 }
      words.count(LineText.fingerprint(bytes[second])) { $0.split &+= 1 }
    }
  }

  /// The runs of letters in a line; `l` and `s` beside an apostrophe are no words.
  private static func words(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      let word = bytes[index..<line.upperBound].firstWord
      if word.isEmpty {
        index += 1
        while index < line.upperBound, bytes[index].isContinuation { index += 1 }
      } else {
        if word.count > 2 || !isElided(word, in: line, bytes) { words.append(index..<word.endIndex) }
        index = word.endIndex
      }
    }
    return words
  }

  private static func isElided(_ word: ArraySlice<UInt8>, in line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    isApostrophe(bytes[line.lowerBound..<word.startIndex].suffix(3))
      || isApostrophe(bytes[word.endIndex..<line.upperBound].prefix(3))
  }

  private static func isApostrophe(_ sign: ArraySlice<UInt8>) -> Bool {
    sign.elementsEqual([0xE2, 0x80, 0x99]) || sign.last == 0x27 || sign.first == 0x27
  }
}
