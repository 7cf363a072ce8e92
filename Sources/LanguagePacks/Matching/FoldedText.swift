/// Text in the form in which wordings are compared, with the way back to the source.
///
/// Folding makes equal what extraction and typing confuse: letter case; the apostrophes `'` `’` `‘`; every kind and run
/// of spaces; hyphens and dashes; full-width ASCII; Arabic and European digits; œ and oe; ё and е. Soft hyphens, direction marks, tatweel and Arabic
/// vowel signs vanish. Leading space is left out.
package struct FoldedText: Sendable {
  /// What else counts as equal, by language.
  package enum Folding: Sendable {
    case plain
    /// Latin `a c e o p x y` are the Cyrillic letters they look like, as typists of Russian confuse them.
    case cyrillicLookalikes
  }

  package private(set) var bytes: [UInt8] = []
  /// For each folded byte, where the source character it stands for ends, in bytes; empty as long as each stands for the
  /// source byte at its own place.
  private var ends: [Int32] = []
  private let folding: Folding

  /// Folds the first `limit` bytes of UTF-8 text; bytes that are no UTF-8 pass unchanged.
  package init(_ text: some Collection<UInt8>, folding: Folding = .plain, limit: Int = 400) {
    self.folding = folding
    let isFolded: Void? = text.withContiguousStorageIfAvailable {
      fold($0.count > limit ? UnsafeBufferPointer(rebasing: $0[..<limit]) : $0)
    }
    if isFolded == nil { Array(text.prefix(limit)).withUnsafeBufferPointer { fold($0) } }
  }

  package init(_ text: some StringProtocol, folding: Folding = .plain, limit: Int = 400) {
    self.init(text.utf8, folding: folding, limit: limit)
  }

  /// The folded form of a whole wording.
  package static func whole(_ text: some StringProtocol, _ folding: Folding = .plain) -> [UInt8] {
    FoldedText(text, folding: folding, limit: .max).bytes
  }

  /// Where the text ends when a space at its end is not counted.
  package var end: Int { bytes.last == 0x20 ? bytes.count - 1 : bytes.count }

  /// How many source bytes the first `count` folded ones stand for.
  package func sourceLength(of count: Int) -> Int {
    guard count > 0, count <= bytes.count else { return 0 }
    return ends.isEmpty ? count : Int(ends[count - 1])
  }

  /// Whether a word ends before `position`: what follows is neither a letter, a digit nor a hyphen.
  package func endsWord(at position: Int) -> Bool {
    guard position < bytes.count else { return true }
    switch bytes[position] {
    case 0x30...0x39, 0x61...0x7A, 0x2D: return false
    case 0x00...0x7F, 0xC2, 0xE2: return true
    case 0xD8: return position + 1 < bytes.count && FoldedText.isArabicPunctuation(bytes[position + 1])
    case 0xE3: return position + 1 < bytes.count && bytes[position + 1] == 0x80
    default: return false
    }
  }

  /// Whether the byte after D8 makes a comma, semicolon or question mark of it.
  private static func isArabicPunctuation(_ trail: UInt8) -> Bool { trail == 0x8C || trail == 0x9B || trail == 0x9F }

  private static func length(ofCharacterWith lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension FoldedText {
  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      // Small Latin letters first: they are most of any text.
      if source[position] &- 0x61 < 26, folding == .plain {
        let start = position
        while position < source.count, source[position] &- 0x61 < 26 { position += 1 }
        emit(source, start..<position)
        continue
      }
      let length = min(FoldedText.length(ofCharacterWith: source[position]), source.count - position)
      fold(source, at: position, length: length)
      position += length
    }
  }

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>, at first: Int, length: Int) {
    let end = first + length
    switch length {
    case 1: foldASCII(source[first], endingAt: end)
    case 2: foldPair(source[first], source[first + 1], endingAt: end)
    case 3: foldTriple(source[first], source[first + 1], source[first + 2], endingAt: end)
    default: for index in first..<end { emit(source[index], endingAt: end) }
    }
  }

  private mutating func foldASCII(_ byte: UInt8, endingAt end: Int) {
    switch byte {
    case 0x09...0x0D, 0x20: emitSpace(endingAt: end)
    case 0x41...0x5A: emitLatin(byte + 0x20, endingAt: end)
    default: emitLatin(byte, endingAt: end)
    }
  }

  private mutating func emitLatin(_ byte: UInt8, endingAt end: Int) {
    guard folding == .cyrillicLookalikes, let twin = FoldedText.cyrillicTwin(of: byte) else {
      return emit(byte, endingAt: end)
    }
    emit(twin.0, twin.1, endingAt: end)
  }

  private static func cyrillicTwin(of byte: UInt8) -> (UInt8, UInt8)? {
    switch byte {
    case 0x61: (0xD0, 0xB0)
    case 0x63: (0xD1, 0x81)
    case 0x65: (0xD0, 0xB5)
    case 0x6F: (0xD0, 0xBE)
    case 0x70: (0xD1, 0x80)
    case 0x78: (0xD1, 0x85)
    case 0x79: (0xD1, 0x83)
    default: nil
    }
  }

  private mutating func foldPair(_ lead: UInt8, _ trail: UInt8, endingAt end: Int) {
    switch (lead, trail) {
    case (0xC2, 0xA0): emitSpace(endingAt: end)
    case (0xC2, 0xAD): break
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): emit(lead, trail + 0x20, endingAt: end)
    case (0xC5, 0x92), (0xC5, 0x93): emit(0x6F, 0x65, endingAt: end)
    case (0xCA, 0xBC): emit(0x27, endingAt: end)
    case (0xD0, 0x81), (0xD1, 0x91): emit(0xD0, 0xB5, endingAt: end)
    case (0xD0, 0x90...0x9F): emit(lead, trail + 0x20, endingAt: end)
    case (0xD0, 0xA0...0xAF): emit(0xD1, trail - 0x20, endingAt: end)
    case (0xD9, 0xA0...0xA9): emit(trail - 0x70, endingAt: end)
    case (0xD9, 0x80), (0xD9, 0x8B...0x92), (0xD9, 0xB0): attach(endingAt: end)
    default: emit(lead, trail, endingAt: end)
    }
  }

  private mutating func foldTriple(_ first: UInt8, _ second: UInt8, _ third: UInt8, endingAt end: Int) {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF): break
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): emitSpace(endingAt: end)
    case (0xE2, 0x80, 0x90...0x95): emit(0x2D, endingAt: end)
    case (0xE2, 0x80, 0x98...0x99): emit(0x27, endingAt: end)
    case (0xEF, 0xBC, 0x81...0xBF): foldASCII(third - 0x60, endingAt: end)
    case (0xEF, 0xBD, 0x80...0x9E): foldASCII(third - 0x20, endingAt: end)
    default:
      emit(first, second, endingAt: end)
      emit(third, endingAt: end)
    }
  }

  private mutating func emit(_ byte: UInt8, endingAt end: Int) {
    bytes.append(byte)
    if ends.isEmpty, end == bytes.count { return }
    if ends.isEmpty { noteEnds(of: bytes.count - 1) }
    ends.append(Int32(clamping: end))
  }

  /// Takes over bytes as they are.
  private mutating func emit(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let isInPlace = ends.isEmpty && range.lowerBound == bytes.count
    if !isInPlace, ends.isEmpty { noteEnds(of: bytes.count) }
    bytes.append(contentsOf: source[range])
    if !isInPlace { ends.append(contentsOf: range.lazy.map { Int32(clamping: $0 + 1) }) }
  }

  /// Notes the ends of the first bytes, which so far stand at their own places.
  private mutating func noteEnds(of count: Int) {
    ends.reserveCapacity(bytes.capacity)
    ends.append(contentsOf: (0..<count).lazy.map { Int32(clamping: $0 + 1) })
  }

  private mutating func emit(_ first: UInt8, _ second: UInt8, endingAt end: Int) {
    emit(first, endingAt: end)
    emit(second, endingAt: end)
  }

  private mutating func emitSpace(endingAt end: Int) {
    guard let last = bytes.last, last != 0x20 else { return }
    emit(0x20, endingAt: end)
  }

  /// A sign that belongs to the letter before it and is not compared.
  private mutating func attach(endingAt end: Int) {
    guard !bytes.isEmpty else { return }
    if ends.isEmpty { noteEnds(of: bytes.count) }
    ends[ends.count - 1] = Int32(clamping: end)
  }
}
