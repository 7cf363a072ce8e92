import ResolutionModel

extension CitedNumberScanner {
  static let symbolSigns = ByteSet("./-")
  static let seriesOfResolutions = ["A/RES/", "S/RES/", "E/RES/"].map { Array($0.utf8) }

  /// `A/58/165`, `A/RES/217 A (III)`, `A/CONF.157/24 (Part I)`.
  func symbol(at place: Int) -> CitedNumber? {
    var end = place
    let limit = min(bytes.count, place + 60)
    while end < limit, isSymbolByte(bytes[end]) { end += 1 }
    end = endOfFirst(in: place..<end)
    while end > place, CitedNumberScanner.symbolSigns.contains(bytes[end - 1]) { end -= 1 }
    guard let slash = bytes[place..<end].firstIndex(of: UInt8(ascii: "/")), slash - place <= 8,
      bytes[place..<slash].allSatisfy({ $0.isASCIILetter && $0 == $0.asciiUppercase })
    else { return nil }
    for end in ends(ofSymbolFrom: place, run: end) {
      if let symbol = Symbol(String(decoding: bytes[place..<end], as: UTF8.self)) {
        return CitedNumber(shape: .symbol(symbol), range: place..<end)
      }
    }
    return nil
  }

  /// Where the first of two symbols of one document ends: `A/48/486-S/26560`.
  func endOfFirst(in run: Range<Int>) -> Int {
    for place in run where bytes[place] == UInt8(ascii: "-") {
      let series = bytes[(place + 1)..<run.upperBound].prefix { $0.isASCIILetter }
      let end = series.endIndex
      if !series.isEmpty, end < run.upperBound, bytes[end] == UInt8(ascii: "/") { return place }
    }
    return run.upperBound
  }

  /// Where a symbol may end, farthest first: after its letters or parentheses, or with the run of its signs.
  func ends(ofSymbolFrom place: Int, run: Int) -> [Int] {
    let isResolution = CitedNumberScanner.seriesOfResolutions.contains { bytes[place...].starts(with: $0) }
    let lettersEnd = isResolution ? letters(at: run)?.end ?? run : run
    guard let (inner, end) = parenthesised(at: lettersEnd) else { return [lettersEnd, run] }
    let names = ["Part", "Vol.", "Resumption"]
    let belongs = isResolution || names.contains { inner.starts(with: $0.utf8) }
    return belongs ? [end, lettersEnd, run] : [lettersEnd, run]
  }

  func isSymbolByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || CitedNumberScanner.symbolSigns.contains(byte)
  }

  static let suffixNames = ["Add.", "Corr.", "Rev.", "Amend."].map { Array($0.utf8) }

  /// ` and Add.1` after a symbol.
  func companion(of number: CitedNumber, at place: Int) -> CitedNumber? {
    guard case .symbol(let symbol) = number.shape, let (start, _) = letterSeparator(at: place),
      let name = CitedNumberScanner.suffixNames.first(where: { bytes[start...].starts(with: $0) }),
      let (figure, end) = figure(at: start + name.count)
    else { return nil }
    let suffix = String(decoding: name, as: UTF8.self) + String(figure)
    let kept = symbol.suffixes.prefix { !$0.utf8.starts(with: name) }
    let whole = ([symbol.withoutSuffixes.description] + kept + [suffix]).joined(separator: "/")
    return Symbol(whole).map { CitedNumber(shape: .symbol($0), range: start..<end) }
  }

  func isCapital(_ place: Int) -> Bool {
    bytes[place].isASCIILetter && bytes[place] == bytes[place].asciiUppercase
  }

  func startsWord(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    return !before.isASCIIDigit && !before.isASCIILetter && before != UInt8(ascii: "/") && before != UInt8(ascii: ".")
  }

  /// Past one space, of whatever width.
  func skipSpace(_ place: Int) -> Int {
    guard place < bytes.count else { return place }
    return place + (bytes.spaceLength(at: place) ?? 0)
  }
}
