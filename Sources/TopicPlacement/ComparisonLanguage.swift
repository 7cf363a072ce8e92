import ResolutionModel

/// The languages a resolution is in, as far as they decide in which it is compared with another.
///
/// Two resolutions are compared in the first language both have. Most archives have one language for all, so that the
/// others need not be looked at.
struct ComparisonLanguage: Hashable, Sendable {
  private let languages: [Language]

  /// Whether it has a text in the language at all.
  func contains(_ language: Language) -> Bool { languages.contains(language) }

  var codes: [String] { languages.map(\.code) }

  init(_ languages: some Sequence<Language>) {
    self.languages = languages.sorted()
  }

  func common(with other: ComparisonLanguage) -> Language? { languages.first { other.languages.contains($0) } }

  /// For each language in which any two are compared, those that are.
  static func involved(_ all: Set<ComparisonLanguage>) -> [Language: Set<ComparisonLanguage>] {
    var involved: [Language: Set<ComparisonLanguage>] = [:]
    for first in all {
      for second in all {
        if let language = first.common(with: second) { involved[language, default: []].insert(first) }
      }
    }
    return involved
  }
}
