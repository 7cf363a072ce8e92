import ResolutionModel

/// One resolution in several languages, set side by side.
///
/// Locators are the same in every language, so the versions are lined up by them, not by wording; what one version has
/// and another lacks is a discord, whatever the words say.
public struct LanguageVersions: Sendable {
  /// One paragraph in every language that has it.
  public struct Row: Hashable, Sendable {
    public let locator: Locator
    public let paragraphs: [Language: Paragraph]
    /// What the versions do not agree on.
    public let discords: [Discord]
  }

  /// The languages compared, in the order of `Language`.
  public let languages: [Language]
  /// In the order of the first language; paragraphs that it lacks come after the one they follow elsewhere.
  public let rows: [Row]

  /// - Parameter versions: Texts of one resolution; of two in the same language the first is taken.
  public init(_ versions: [Resolution]) {
    let texts = Dictionary(versions.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    let languages = texts.keys.sorted()
    let addressed = texts.mapValues { text in
      Dictionary(zip(text.locators, text.paragraphs), uniquingKeysWith: { first, _ in first })
    }
    let order = LanguageVersions.order(languages.compactMap { texts[$0]?.locators })
    self.languages = languages
    rows = order.map { locator in
      let paragraphs = addressed.compactMapValues { $0[locator] }
      return Row(
        locator: locator, paragraphs: paragraphs, discords: Discord.all(among: paragraphs, of: languages))
    }
  }

  /// Every locator once: those of the first list in its order, each other one after its predecessor.
  private static func order(_ lists: [[Locator]]) -> [Locator] {
    var order = lists.first ?? []
    for list in lists.dropFirst() {
      let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      var followers: [Int: [Locator]] = [:]
      var place = -1
      for locator in list {
        if let known = places[locator] { place = known } else { followers[place, default: []].append(locator) }
      }
      if followers.isEmpty { continue }
      order =
        followers[-1, default: []] + order.enumerated().flatMap { [$1] + followers[$0, default: []] }
    }
    return order
  }
}
