/// The shapes of Arabic letters that some PDF files name instead of the letters (Unicode, Arabic Presentation Forms-B):
/// `ﺔﻣﺎﻌﻟا` is written with the letters of `العامة`.
enum ArabicForms {
  /// The letter of every shape from U+FE80 on, with the number of its shapes.
  private static let runs: [(letters: String, shapes: Int)] = [
    ("ء", 1), ("آ", 2), ("أ", 2), ("ؤ", 2), ("إ", 2), ("ئ", 4), ("ا", 2), ("ب", 4), ("ة", 2), ("ت", 4), ("ث", 4),
    ("ج", 4), ("ح", 4), ("خ", 4), ("د", 2), ("ذ", 2), ("ر", 2), ("ز", 2), ("س", 4), ("ش", 4), ("ص", 4), ("ض", 4),
    ("ط", 4), ("ظ", 4), ("ع", 4), ("غ", 4), ("ف", 4), ("ق", 4), ("ك", 4), ("ل", 4), ("م", 4), ("ن", 4), ("ه", 4),
    ("و", 2), ("ى", 2), ("ي", 4), ("لآ", 2), ("لأ", 2), ("لإ", 2), ("لا", 2),
  ]

  private static let letters: [String] = runs.flatMap { Array(repeating: $0.letters, count: $0.shapes) }

  /// Whether a text may have shapes: they start with the bytes EF BA or EF BB.
  static func mayOccur(in text: [UInt8]) -> Bool { text.contains(0xEF) }

  /// The text with letters for their shapes; both letters of lam-alef in the order they are read.
  static func letters(of scalars: [Unicode.Scalar]) -> String {
    scalars.reduce(into: "") { text, scalar in
      let place = Int(scalar.value) - 0xFE80
      if letters.indices.contains(place) { text += letters[place] } else { text.unicodeScalars.append(scalar) }
    }
  }
}
