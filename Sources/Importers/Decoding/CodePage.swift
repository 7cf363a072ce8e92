import ResolutionModel

/// The code pages of older Windows word processors in which resolutions were written; all have ASCII below 0x80.
enum CodePage: String, Hashable, Sendable, CaseIterable {
  /// Western Europe.
  case windows1252 = "Windows-1252"
  /// Cyrillic.
  case windows1251 = "Windows-1251"
  /// Arabic.
  case windows1256 = "Windows-1256"

  func decode(_ bytes: some Sequence<UInt8>) -> String {
    let signs = signs
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : signs[Int(byte) - 0x80]) }
    return String(scalars)
  }

  /// The sign of one byte.
  func sign(_ byte: UInt8) -> Unicode.Scalar { byte < 0x80 ? Unicode.Scalar(byte) : signs[Int(byte) - 0x80] }

  /// The signs of 0x80 to 0xFF; U+FFFD where there is none.
  private var signs: [Unicode.Scalar] {
    switch self {
    case .windows1251: CodePage.windows1251Signs
    case .windows1252: CodePage.windows1252Signs
    case .windows1256: CodePage.windows1256Signs
    }
  }

  // Source: Unicode Consortium, Mappings/Vendors/Micsft/Windows.
  private static let windows1251Signs = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ"
      + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
      + "абвгдежзийклмнопрстуфхцчшщъыьэюя").unicodeScalars)
  private static let windows1252Signs = Array(
    ("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
      + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ").unicodeScalars)
  private static let windows1256Signs = Array(
    ("€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں"
      + "\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟"
      + "ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك"
      + "àلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u{200E}\u{200F}ے").unicodeScalars)
}
