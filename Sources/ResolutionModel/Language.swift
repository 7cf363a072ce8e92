/// One of the six official languages of the United Nations, by its ISO 639-1 code.
///
/// The order of the cases is the order in which a language stands for a resolution when one has to (titles, slugs):
/// English, French, then the others by code.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case english = "en"
  case french = "fr"
  case arabic = "ar"
  case spanish = "es"
  case russian = "ru"
  case chinese = "zh"

  /// The ISO 639-1 code: `en`, `fr`, `ar`, `es`, `ru`, `zh`.
  public var code: String { rawValue }

  /// The language of an ISO 639-1 or 639-2 code, in any case (`fr`, `FRA`, `fre`); nil for any other.
  public init?(code: String) {
    switch code.lowercased() {
    case "en", "eng": self = .english
    case "fr", "fra", "fre": self = .french
    case "ar", "ara": self = .arabic
    case "es", "spa": self = .spanish
    case "ru", "rus": self = .russian
    case "zh", "zho", "chi": self = .chinese
    default: return nil
    }
  }

  public static func < (left: Language, right: Language) -> Bool { left.rank < right.rank }

  private var rank: Int { Language.allCases.firstIndex(of: self) ?? 0 }
}
