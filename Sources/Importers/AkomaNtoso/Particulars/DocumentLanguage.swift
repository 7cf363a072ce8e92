import LanguagePacks
import ResolutionModel
import XMLTree

/// The language of a document: what the file says, held against what the text is.
struct DocumentLanguage {
  var language: Language
  var warnings: [ImportWarning] = []

  static func find(in root: XMLElement, main: XMLElement, given: Language?) -> DocumentLanguage {
    let said = main.descendant("FRBRlanguage")?[attribute: "language"].flatMap { Language(code: $0) }
    let formula = root.descendant("formula")
    let read =
      formula.flatMap { language(ofFormula: $0.text, first: said) }
      ?? LanguagePack.detect((root.descendant("mainBody") ?? root).text.utf8)
    guard let language = given ?? read ?? said else {
      let message = "the file does not say its language; it is read as English"
      return DocumentLanguage(language: .english, warnings: [ImportWarning(.particulars, message)])
    }
    guard let said, said != language else { return DocumentLanguage(language: language) }
    let message = "the file says its language is \(said.code), but the text is in \(language.code)"
    return DocumentLanguage(
      language: language, warnings: [ImportWarning(.particulars, message, line: formula?.line)])
  }

  /// The language whose enacting formula a text is, `first` tried first; nil when it is none that is known.
  ///
  /// Opening the pack of a language takes longer than reading most files, so the others are left closed if possible.
  private static func language(ofFormula text: String, first: Language?) -> Language? {
    let formula = letters(of: text)
    guard !formula.isEmpty else { return nil }
    let order = [first].compactMap { $0 } + Language.allCases.filter { $0 != first }
    return order.first { language in
      LanguagePack.pack(for: language).organs.contains { letters(of: $0.formula) == formula }
    }
  }

  /// The letters of a text in lower case, nothing else.
  static func letters(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic })).lowercased()
  }
}
