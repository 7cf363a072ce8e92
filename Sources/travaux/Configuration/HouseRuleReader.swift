import DraftChecker
import ResolutionModel

/// Reads one entry of `house-rules`: `id`, one of `never`, `use` with `instead-of`, `one-of`; `message`, `severity`,
/// `languages`.
struct HouseRuleReader {
  /// What the identifiers of house rules start with.
  static let prefix = "house/"
  /// The identifier of what the glossary asks.
  static let glossary = "glossary"

  let rule: HouseRule

  init(_ node: ConfigurationNode) throws(Failure) {
    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]
    for (key, value) in try node.entries(
      ["id", "never", "use", "instead-of", "one-of", "message", "severity", "languages"])
    {
      switch key {
      case "never", "instead-of", "one-of", "languages": lists[key] = try value.strings()
      default: texts[key] = try value.string()
      }
    }
    guard let id = texts["id"] else { throw node.failure("a house rule lacks its id") }
    rule = HouseRule(
      id: HouseRuleReader.prefix + id, demand: try HouseRuleReader.demand(texts, lists, node),
      message: texts["message"],
      severity: try HouseRuleReader.severity(texts["severity"], node),
      languages: try HouseRuleReader.languages(lists["languages"], node))
  }

  private static func demand(
    _ texts: [String: String], _ lists: [String: [String]], _ node: ConfigurationNode
  ) throws(Failure) -> HouseRule.Demand {
    switch (lists["never"], lists["instead-of"], texts["use"], lists["one-of"]) {
    case (let phrases?, nil, nil, nil): return .never(phrases)
    case (nil, let phrases?, let use?, nil): return .instead(of: phrases, use: use)
    case (nil, nil, nil, let phrases?): return .oneOf(phrases)
    default:
      throw node.failure(
        "a house rule asks one thing", hint: "give never, or use with instead-of, or one-of, and no more than that")
    }
  }

  private static func severity(_ word: String?, _ node: ConfigurationNode) throws(Failure) -> Severity {
    guard let word else { return .warning }
    guard let severity = Severity(rawValue: word) else { throw node.failure("‘\(word)’ is no severity") }
    return severity
  }

  private static func languages(_ codes: [String]?, _ node: ConfigurationNode) throws(Failure) -> [Language] {
    guard let codes else { return Language.allCases }
    var languages: [Language] = []
    for code in codes {
      guard let language = Language.allCases.first(where: { $0.code == code }) else {
        throw node.failure("‘\(code)’ is no language", hint: "they are: ar, en, es, fr, ru, zh")
      }
      languages.append(language)
    }
    return languages
  }
}
