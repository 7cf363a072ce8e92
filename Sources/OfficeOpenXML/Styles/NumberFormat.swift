/// How an automatic number is printed (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
enum NumberFormat {
  /// The number in the format of that name; decimal for formats that UN documents do not use.
  static func print(_ number: Int, as format: String) -> String {
    switch format {
    case "none": ""
    case "bullet": "•"
    case "decimalZero": number < 10 ? "0\(number)" : String(number)
    case "lowerLetter": letters(number, from: 0x61, count: 26)
    case "upperLetter": letters(number, from: 0x41, count: 26)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "russianLower": listed(number, "абвгдежзиклмнопрстуфхцчшщэюя")
    case "russianUpper": listed(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
    case "arabicAbjad": listed(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
    case "arabicAlpha": listed(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي")
    case "chineseCounting", "chineseCountingThousand", "ideographDigital", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting":
      chinese(number)
    case "ordinal": ordinal(number)
    default: String(number)
    }
  }

  /// a … z, aa, bb …, as Word counts on.
  private static func letters(_ number: Int, from first: UInt8, count: Int) -> String {
    guard number > 0, number <= count * longestRepeat else { return String(number) }
    let letter = UInt8(clamping: Int(first) + (number - 1) % count)
    return String(decoding: Array(repeating: letter, count: (number - 1) / count + 1), as: UTF8.self)
  }

  private static func listed(_ number: Int, _ letters: String) -> String {
    let letters = Array(letters.unicodeScalars)
    guard number > 0, number <= letters.count * longestRepeat else { return String(number) }
    let letter = Character(letters[(number - 1) % letters.count])
    return String(repeating: letter, count: (number - 1) / letters.count + 1)
  }

  private static let longestRepeat = 30

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// 1 to 99; digits beyond.
  private static func chinese(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九").map(String.init)
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones] : "")
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}
