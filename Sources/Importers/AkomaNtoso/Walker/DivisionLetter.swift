import LanguagePacks
import ResolutionModel

/// The letters of resolutions adopted in parts.
enum DivisionLetter {
  /// The Latin letter of a printed one (`B`, `باء`); nil for anything else.
  static func letter(of printed: String, language: Language) -> String? {
    LanguagePack.pack(for: language).divisions.partLetter(of: printed)
      ?? LanguagePack.pack(for: .english).divisions.partLetter(of: printed)
  }
}
