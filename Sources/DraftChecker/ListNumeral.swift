import ResolutionModel

/// A way sub-paragraphs are counted in print.
package enum ListNumeral: CaseIterable, Hashable, Sendable {
  /// `(a)`, `b)`… `(z)`, `(aa)`.
  case latin
  /// `(i)`, `ii)`.
  case roman
  /// `(1)`, `’2‘`.
  case decimal
  /// `(أ)`, `(ب)`: the abjad order.
  case abjad
  /// `а)`, `б)`, without ё, з where lists skip it, й, ъ, ы, ь.
  case cyrillic
  /// `㈠`, `(二)`.
  case chinese

  /// What a label counts as, in every system that can read it; empty for a dash or a bullet.
  package static func values(of label: String) -> [ListNumeral: Int] {
    let core = label.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    guard (1...15).contains(core.count) else { return [:] }
    let text = String(String.UnicodeScalarView(core.filter { $0 != "ـ" }))
    var values: [ListNumeral: Int] = [:]
    for system in allCases { values[system] = system.value(of: text) }
    return values
  }

  /// The label a number would bear, without brackets; nil beyond the letters there are.
  package func print(_ number: Int) -> String? {
    switch self {
    case .latin: LetterNumeral.print(number)
    case .roman: RomanNumeral.print(number).lowercased()
    case .decimal: String(number)
    case .abjad: ListNumeral.letter(number, of: ListNumeral.abjadLetters)
    case .cyrillic: ListNumeral.letter(number, of: ListNumeral.cyrillicLetters)
    case .chinese: ListNumeral.letter(number, of: ListNumeral.chineseDigits)
    }
  }

  private func value(of text: String) -> Int? {
    switch self {
    case .latin: LetterNumeral.value(of: ListNumeral.latinised(text))
    case .roman: RomanNumeral.value(of: ListNumeral.latinised(text))
    case .decimal: Int(text)
    case .abjad: ListNumeral.position(of: text, in: ListNumeral.abjadLetters)
    case .cyrillic: ListNumeral.position(of: text, in: ListNumeral.cyrillicLetters)
    case .chinese: ListNumeral.chineseValue(of: text)
    }
  }

  private static let abjadLetters = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)
  private static let cyrillicLetters = Array("абвгдежзиклмнопрстуфхцчшщэюя".unicodeScalars)
  private static let chineseDigits = Array("一二三四五六七八九十".unicodeScalars)
  /// Cyrillic letters typed for the Latin ones they look like.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "і": "i", "ѕ": "s", "к": "k", "м": "m",
    "т": "t", "в": "b", "н": "h", "г": "r", "д": "d",
  ]

  private static func latinised(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { lookalikes[$0] ?? $0 }))
  }

  private static func letter(_ number: Int, of letters: [Unicode.Scalar]) -> String? {
    letters.indices.contains(number - 1) ? String(letters[number - 1]) : nil
  }

  private static func position(of text: String, in letters: [Unicode.Scalar]) -> Int? {
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else { return nil }
    return letters.firstIndex(of: scalar == "ا" ? "أ" : scalar).map { $0 + 1 }
  }

  /// `三`, `十一`, `二十`, and the parenthesised signs U+3220 to U+3229.
  private static func chineseValue(of text: String) -> Int? {
    var (tens, units) = (0, 0)
    for scalar in text.unicodeScalars {
      let digit =
        (0x3220...0x3229).contains(scalar.value)
        ? Int(scalar.value) - 0x321F : position(of: String(scalar), in: chineseDigits)
      guard let digit, tens < 100, units == 0 || digit == 10 else { return nil }
      if digit == 10 {
        tens += max(1, units) * 10
        units = 0
      } else {
        units = digit
      }
    }
    return tens + units > 0 ? tens + units : nil
  }
}
