/// The numbered parts of symbols, over bytes in upper case.
enum SymbolNumber {
  /// 1 to 9999, in up to four digits.
  static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return number > 0 ? number : nil
  }

  /// `58`, `S-8`, `ES-10`, or in roman numerals.
  static func session(_ text: ArraySlice<UInt8>, roman: Bool) -> Session? {
    var digits = text
    var kind = Session.Kind.regular
    if text.starts(with: "ES-".utf8) {
      (kind, digits) = (.emergencySpecial, text.dropFirst(3))
    } else if text.starts(with: "S-".utf8) {
      (kind, digits) = (.special, text.dropFirst(2))
    }
    return (roman ? RomanNumeral.value(ofUppercase: digits) : decimal(digits)).map { Session($0, kind: kind) }
  }

  /// `217 A (III)`, `217(III)[A]`, `217 (III) A` → 217, `A`, III.
  static func early(_ text: [UInt8]) -> (number: Int, letters: String, session: Session)? {
    guard let (head, inner, tail) = parenthesised(text), let session = session(inner, roman: true),
      let (number, letters) = lettered(head + [UInt8(ascii: " ")] + tail)
    else { return nil }
    return (number, letters, session)
  }

  /// `head (inner) tail`.
  static func parenthesised(
    _ text: [UInt8]
  ) -> (head: ArraySlice<UInt8>, inner: ArraySlice<UInt8>, tail: ArraySlice<UInt8>)? {
    guard let open = text.firstIndex(of: UInt8(ascii: "(")), let close = text.lastIndex(of: UInt8(ascii: ")")),
      open < close
    else { return nil }
    let head = text[..<open]
    return (head.last == UInt8(ascii: " ") ? head.dropLast() : head, text[(open + 1)..<close], text[(close + 1)...])
  }

  private static let separators = ByteSet(" ,[]")
  private static let dash = UInt8(ascii: "-")

  /// `135` → 135, no letters; `255 A-C`, `255 A TO C`, `255 A, B AND C`, `255A`, `255[A]` → 255 and its letters.
  static func lettered(_ text: ArraySlice<UInt8>) -> (Int, String)? {
    let digits = text.prefix(while: \.isASCIIDigit)
    guard let number = decimal(digits) else { return nil }
    var letters: [UInt8] = []
    var isRange = false
    for word in text.dropFirst(digits.count).split(whereSeparator: separators.contains) {
      guard let range = take(word, into: &letters) else { return nil }
      isRange = isRange || range
    }
    return print(letters, isRange: isRange).map { (number, $0) }
  }

  /// Takes `A`, `A-C` or a word between letters; true when it says that the letters between are meant too.
  private static func take(_ word: ArraySlice<UInt8>, into letters: inout [UInt8]) -> Bool? {
    if word.count > 1, word.allSatisfy(\.isASCIILetter) {
      if word.elementsEqual("TO".utf8) { return true }
      return word.elementsEqual("AND".utf8) || word.elementsEqual("ET".utf8) ? false : nil
    }
    if word.count == 1, word.first == UInt8(ascii: "Y"), !letters.isEmpty { return false }
    for (index, byte) in word.enumerated() {
      guard
        index.isMultiple(of: 2) && word.count > 1 || word.count == 1 ? byte.isASCIILetter || byte == dash : byte == dash
      else { return nil }
      if byte != dash { letters.append(byte) }
    }
    return word.contains(dash)
  }

  /// One letter, or the first and the last of a row without gaps.
  private static func print(_ letters: [UInt8], isRange: Bool) -> String? {
    guard let first = letters.first, let last = letters.last else { return "" }
    if letters.count == 1 { return isRange ? nil : String(decoding: [first], as: UTF8.self) }
    let isRow = zip(letters, letters.dropFirst()).allSatisfy { $0 + 1 == $1 }
    guard isRow || isRange && letters.count == 2 && first < last else { return nil }
    return String(decoding: [first, dash, last], as: UTF8.self)
  }

  private static let suffixNames = ["Rev.", "Add.", "Corr.", "Amend."]

  /// `Rev.1` and its like.
  static func suffix(_ component: [UInt8]) -> String? {
    for name in suffixNames where component.starts(with: name.utf8.map(\.asciiUppercase)) {
      return decimal(component.dropFirst(name.utf8.count)).map { name + String($0) }
    }
    return nil
  }
}
