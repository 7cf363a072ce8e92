/// The words of a document, counted: what is proven to be a word when a line end or a spurious space has cut one.
struct WordStock: Sendable {
  /// How often each word stands in the text, by its fingerprint.
  private var words: [UInt64: Int] = [:]
  /// The place of the hyphen in compounds that the text has, by the fingerprint without hyphen.
  private var compounds: [UInt64: Int] = [:]
  /// How often a word stands beside one with which it would make another word of the text.
  private var splits: [UInt64: Int] = [:]

  init(_ lines: [Range<Int>], in bytes: [UInt8]) {
    for line in lines { count(line, bytes) }
    for line in lines { countSplits(line, bytes) }
  }

  func knows(_ word: ArraySlice<UInt8>) -> Bool { words[LineText.fingerprint(word)] != nil }

  /// Whether the text has the compound with a hyphen: `cost`, `efficiency`.
  func knowsCompound(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    compounds[LineText.fingerprint(Array(first + second)[...])] == first.count
  }

  /// Where a hyphen belongs in a word that only line ends have without it; nil when the text never has the compound.
  func hyphen(in word: ArraySlice<UInt8>) -> Int? { compounds[LineText.fingerprint(word)] }

  func count(of word: ArraySlice<UInt8>) -> Int { words[LineText.fingerprint(word), default: 0] }

  /// Whether two words in a row are one that the text has elsewhere, cut by a space.
  ///
  /// Both pieces must occur nowhere but in such pairs; of a single letter that suffices.
  func areOne(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    guard first.count + second.count <= 40, knows(Array(first + second)[...]) else { return false }
    let (isFirst, isSecond) = (isFragment(first), isFragment(second))
    return (isFirst && isSecond) || (isFirst && first.count == 1) || (isSecond && second.count == 1)
  }

  private func isFragment(_ word: ArraySlice<UInt8>) -> Bool {
    let print = LineText.fingerprint(word)
    return words[print, default: 0] <= splits[print, default: 0]
  }

  private mutating func count(_ line: Range<Int>, _ bytes: [UInt8]) {
    let found = WordStock.words(of: line, in: bytes)
    for word in found where word.upperBound < line.upperBound || bytes[word.upperBound - 1] != 0x2D {
      words[LineText.fingerprint(bytes[word]), default: 0] += 1
    }
    for (first, second) in zip(found, found.dropFirst())
    where second.lowerBound == first.upperBound + 1 && bytes[first.upperBound] == 0x2D {
      compounds[LineText.fingerprint(Array(bytes[first] + bytes[second])[...])] = first.count
    }
  }

  private mutating func countSplits(_ line: Range<Int>, _ bytes: [UInt8]) {
    let found = WordStock.words(of: line, in: bytes)
    for (first, second) in zip(found, found.dropFirst())
    where second.lowerBound == first.upperBound + 1 && bytes[first.upperBound] == 0x20
      && first.count + second.count <= 40 && knows(Array(bytes[first] + bytes[second])[...])
    {
      splits[LineText.fingerprint(bytes[first]), default: 0] += 1
      splits[LineText.fingerprint(bytes[second]), default: 0] += 1
    }
  }

  /// The runs of letters in a line.
  private static func words(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in line {
      if bytes[index].isWordByte {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<line.upperBound) }
    return words
  }
}
