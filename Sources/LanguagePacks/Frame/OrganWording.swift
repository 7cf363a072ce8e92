import ResolutionModel

/// An organ as the language names it.
package struct OrganWording: Sendable {
  package let organ: Organ
  /// As in mastheads: `General Assembly`, `Assemblée générale`.
  package let name: String
  /// The enacting formula without the comma: `The General Assembly`.
  package let formula: String
  /// Whether adjectives agree with it in the feminine.
  package let isFeminine: Bool
  /// Every form that occurs, with article and in other grammatical cases; the name and the formula among them.
  package let names: [String]

  init(_ entry: LanguageData.Entry, forms: [String]) {
    organ = Organ(name: entry.key)
    name = entry.values.first ?? ""
    formula = entry.values.dropFirst().first ?? ""
    isFeminine = entry.values.dropFirst(2).first == "feminine"
    names = [name, formula] + forms
  }
}
