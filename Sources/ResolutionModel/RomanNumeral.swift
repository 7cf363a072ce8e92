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
    let upper = text.uppercased()
    var rest = upper[...]
    var number = 0
    for (sign, value) in values {
      while rest.hasPrefix(sign) {
        number += value
        rest = rest.dropFirst(sign.count)
      }
    }
    return rest.isEmpty && print(number) == upper ? number : nil
  }
}
