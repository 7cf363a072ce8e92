import ResolutionModel

/// The name of a text in its resolution's tree.
enum TextFile {
  static func name(_ language: Language) -> String { language.code + ".md" }

  /// Nil for a name that no text has.
  static func language(of name: String) -> Language? {
    guard name.hasSuffix(".md"), let language = Language(code: String(name.dropLast(3))), self.name(language) == name
    else { return nil }
    return language
  }
}
