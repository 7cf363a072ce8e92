import ResolutionModel

/// What is known of drafting in one language.
///
/// The knowledge is data, in `Data/<code>.tsv`: one entry a line, `field<TAB>key<TAB>value`, `#` for comments and
/// sources. This type only gives it names.
public struct LanguagePack: Sendable {
  /// An organ as the language names it.
  package struct OrganEntry: Sendable {
    package let organ: Organ
    /// As in mastheads: `General Assembly`, `Assemblée générale`.
    package let name: String
    /// The enacting formula without the comma: `The General Assembly`.
    package let formula: String
    /// Whether adjectives agree with it in the feminine.
    package let isFeminine: Bool
  }

  package let language: Language
  package let organs: [OrganEntry]
  /// Month names by number 1 to 12, every spelling in lower case.
  package let months: [String: Int]
  /// Session ordinals in words, lower case: `fifty-eighth` → 58.
  package let ordinals: [String: Int]
  package let preambularOpeners: PhraseTable
  package let operativeOpeners: PhraseTable
  /// Every other entry, by field and in file order.
  private let entries: [String: [LanguageData.Entry]]

  package init(language: Language, data: LanguageData) {
    self.language = language
    organs = data["organ"].map { entry in
      OrganEntry(
        organ: Organ(name: entry.key), name: entry.values.first ?? "", formula: entry.values.dropFirst().first ?? "",
        isFeminine: entry.values.dropFirst(2).first == "feminine")
    }
    months = Dictionary(
      data["month"].flatMap { entry in entry.values.map { ($0.lowercased(), Int(entry.key) ?? 0) } },
      uniquingKeysWith: { first, _ in first })
    ordinals = Dictionary(
      data["ordinal"].flatMap { entry in entry.values.map { ($0.lowercased(), Int(entry.key) ?? 0) } },
      uniquingKeysWith: { first, _ in first })
    preambularOpeners = PhraseTable(data["opener-PP"].map(\.key))
    operativeOpeners = PhraseTable(data["opener-OP"].map(\.key))
    entries = data.entries
  }

  /// The values of a field under one key, in file order; empty when the pack has none.
  package func values(_ field: String, _ key: String) -> [String] {
    entries[field]?.first { $0.key == key }?.values ?? []
  }

  /// All keys of a field in file order.
  package func keys(_ field: String) -> [String] { entries[field]?.map(\.key) ?? [] }
}

extension LanguagePack {
  /// The pack of a language, read once.
  public static func pack(for language: Language) -> LanguagePack {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    case .spanish: spanish
    case .russian: russian
    case .chinese: chinese
    }
  }

  private static let english = LanguagePack(language: .english, data: LanguageData(PackageResources.en_tsv))
  private static let french = LanguagePack(language: .french, data: LanguageData(PackageResources.fr_tsv))
  private static let arabic = LanguagePack(language: .arabic, data: LanguageData(PackageResources.ar_tsv))
  private static let spanish = LanguagePack(language: .spanish, data: LanguageData(PackageResources.es_tsv))
  private static let russian = LanguagePack(language: .russian, data: LanguageData(PackageResources.ru_tsv))
  private static let chinese = LanguagePack(language: .chinese, data: LanguageData(PackageResources.zh_tsv))
}
