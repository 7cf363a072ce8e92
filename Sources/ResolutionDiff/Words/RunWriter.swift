import ResolutionModel

/// Writes the word runs of an edited pair.
///
/// White space that both texts have in front of a change or behind it stays equal, so that runs read
/// `full|, equal and effective| participation`.
struct RunWriter {
  let pair: EditedPair
  let lexicon: Lexicon

  private var runs: [WordRun] = []
  private var equal = 0..<0
  private var oldPosition = 0
  private var newPosition = 0

  init(_ pair: EditedPair, lexicon: Lexicon) {
    self.pair = pair
    self.lexicon = lexicon
  }

  mutating func write() -> [WordRun] {
    var (i, j) = (0, 0)
    for match in pair.pairs {
      writeGap(i..<match.old, j..<match.new, oldEnd: oldStart(match.old), newEnd: newStart(match.new))
      writeEqual(pair.oldText.tokens[match.old], pair.newText.tokens[match.new])
      (i, j) = (match.old + 1, match.new + 1)
    }
    writeGap(
      i..<pair.oldText.tokens.count, j..<pair.newText.tokens.count, oldEnd: pair.oldText.bytes.count,
      newEnd: pair.newText.bytes.count)
    flush()
    return runs
  }

  private func oldStart(_ index: Int) -> Int { Int(pair.oldText.tokens[index].start) }
  private func newStart(_ index: Int) -> Int { Int(pair.newText.tokens[index].start) }

  /// Writes what lies between two paired words, or after the last.
  private mutating func writeGap(_ old: Range<Int>, _ new: Range<Int>, oldEnd: Int, newEnd: Int) {
    let oldGap = pair.oldText.bytes[oldPosition..<oldEnd]
    let newGap = pair.newText.bytes[newPosition..<newEnd]
    defer { (oldPosition, newPosition) = (oldEnd, newEnd) }
    if oldGap == newGap { return extendEqual(to: newEnd) }
    let shared = commonSpace(oldGap, newGap)
    extendEqual(to: newPosition + shared)
    flush()
    let (oldRest, newRest) = (oldGap.dropFirst(shared), newGap.dropFirst(shared))
    if old.isEmpty, new.isEmpty, !oldRest.isEmpty, !newRest.isEmpty {
      append(.equal, text(newRest), old: text(oldRest))
      equal = newEnd..<newEnd
    } else {
      let tail = commonSpace(oldRest.lazy.reversed(), newRest.lazy.reversed())
      writeSide(.delete, pair.oldText, old, in: oldRest.dropLast(tail), opener: pair.old.opener)
      writeSide(.insert, pair.newText, new, in: newRest.dropLast(tail), opener: pair.new.opener)
      equal = (newEnd - tail)..<newEnd
    }
  }

  private mutating func writeEqual(_ old: Token, _ new: Token) {
    let oldPrint = pair.oldText.bytes[Int(old.start)..<Int(old.end)]
    let newPrint = pair.newText.bytes[Int(new.start)..<Int(new.end)]
    if oldPrint == newPrint {
      extendEqual(to: Int(new.end))
    } else {
      flush()
      append(.equal, text(newPrint), old: text(oldPrint), wordClass: new.wordClass(lexicon))
      equal = Int(new.end)..<Int(new.end)
    }
    (oldPosition, newPosition) = (Int(old.end), Int(new.end))
  }

  /// Writes one side's changed words, cut where their class changes.
  private mutating func writeSide(
    _ operation: WordRun.Operation, _ text: ComparedText, _ tokens: Range<Int>, in bytes: ArraySlice<UInt8>,
    opener: String
  ) {
    var from = bytes.startIndex
    var last: WordRun.WordClass?
    for index in tokens {
      let token = text.tokens[index]
      let isOpener = Int(token.end) <= opener.utf8.count
      let kind = token.wordClass(lexicon, isOpener: isOpener)
      if let last, last != kind {
        let cut = Int(text.tokens[index - 1].end)
        append(operation, self.text(text.bytes[from..<cut]), wordClass: last)
        from = cut
      }
      last = kind
    }
    if from < bytes.endIndex {
      append(operation, self.text(text.bytes[from..<bytes.endIndex]), wordClass: last ?? .word)
    }
  }

  private mutating func extendEqual(to end: Int) { equal = equal.lowerBound..<end }

  private mutating func flush() {
    if !equal.isEmpty { append(.equal, text(pair.newText.bytes[equal])) }
    equal = equal.upperBound..<equal.upperBound
  }

  private mutating func append(
    _ operation: WordRun.Operation, _ text: String, old: String? = nil, wordClass: WordRun.WordClass = .word
  ) {
    runs.append(WordRun(operation, text, oldText: old, wordClass: wordClass))
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// How many bytes of white space both start with.
  private func commonSpace(_ old: some Sequence<UInt8>, _ new: some Sequence<UInt8>) -> Int {
    var count = 0
    for (first, second) in zip(old, new) {
      guard first == second, first == 0x20 || first == 0x09 else { break }
      count += 1
    }
    return count
  }
}

extension Token {
  /// What a run of such tokens is called.
  func wordClass(_ lexicon: Lexicon, isOpener: Bool = false) -> WordRun.WordClass {
    switch kind {
    case .date: .date
    case .symbol: .symbol
    case .citation: .citation
    case .number: .number
    case .ordinal: .session
    case .word, .punctuation: lexicon.roles(of: id).contains(.marker) ? .marker : isOpener ? .opener : .word
    }
  }
}
