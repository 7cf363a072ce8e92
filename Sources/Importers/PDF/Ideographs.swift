// Chinese is printed without spaces; poppler takes the thin gap between an ideograph and a figure for one.
extension Sequence<UInt8> where Self: RandomAccessCollection {
  /// Whether one side of an offset ends or begins with an ideograph of U+4000 to U+9FFF and the other with a figure or
  /// Latin letter.
  func partsIdeograph(at offset: Int) -> Bool {
    guard offset > 0, offset < count else { return false }
    func byte(_ place: Int) -> UInt8 { self[index(startIndex, offsetBy: place)] }
    let isWord: (UInt8) -> Bool = { $0.isDigit || $0.isLetterASCII }
    let isIdeograph: (UInt8) -> Bool = { (0xE4...0xE9).contains($0) }
    if isWord(byte(offset)) { return offset >= 3 && isIdeograph(byte(offset - 3)) && byte(offset - 1).isContinuation }
    return isWord(byte(offset - 1)) && isIdeograph(byte(offset))
  }
}
