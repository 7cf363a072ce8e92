/// Roman numerals 1 to 3999, upper case, in the subtractive form.
package enum RomanNumeral {
  private static let values: [(String, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The numeral of a number; decimal digits outside 1 to 3999.
  package static func print(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (sign, value) in values {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// The number of a numeral in either case, or nil when it is not in the form `print` gives.
  package static func value(of text: some StringProtocol) -> Int? {
    guard (1...15).contains(text.utf8.count) else { return nil }
    return value(ofUppercase: text.utf8.map(\.asciiUppercase)[...])
  }

  /// The number of a numeral in upper case, or nil when it is not in the form `print` gives.
  package static func value(ofUppercase text: ArraySlice<UInt8>) -> Int? {
    guard (1...15).contains(text.count) else { return nil }
    var number = 0
    var last = 0
    for byte in text.reversed() {
      guard let value = value(of: byte) else { return nil }
      number += value < last ? -value : value
      last = max(last, value)
    }
    return print(number).utf8.elementsEqual(text) ? number : nil
  }

  private static func value(of sign: UInt8) -> Int? {
    switch sign {
    case UInt8(ascii: "M"): 1000
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "I"): 1
    default: nil
    }
  }
}
