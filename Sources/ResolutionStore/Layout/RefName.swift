import ResolutionModel

/// The names of the archive's refs.
enum RefName {
  static let index = "refs/heads/main"
  static let provenance = "refs/travaux/provenance"
  static let decisions = "refs/travaux/decisions"
  /// Texts of an import that is not finished.
  static let intake = "refs/travaux/intake"

  static let tags = "refs/tags/"
  private static let heads = "refs/heads/"
  private static let old = "refs/travaux/old/"

  /// Whether the archive makes a ref of that name, the replaced tips left out; of a tag its commit tells.
  static func isOwn(_ name: String) -> Bool {
    [index, provenance, decisions, intake].contains(name) || isLine(name) || name.hasPrefix(tags)
  }

  static func tag(_ symbol: Symbol) -> String { tags + symbol.gitRefName }

  /// The symbol a tag stands for; nil for any other ref.
  static func symbol(ofTag name: String) -> Symbol? {
    guard name.hasPrefix(tags) else { return nil }
    return Symbol(gitRefName: String(name.dropFirst(tags.count)))
  }

  /// `topic/crime` → `refs/heads/topic/crime`.
  static func branch(_ line: String) -> String { heads + line }

  /// Whether a ref is the branch of a topic or of a draft's versions.
  static func isLine(_ name: String) -> Bool { name.hasPrefix(heads + "topic/") || name.hasPrefix(heads + "draft/") }

  /// Where a replaced tip is kept: `refs/travaux/old/topic/crime/0123456789ab`.
  static func replaced(_ name: String, tip: ObjectID) -> String {
    let short = name.hasPrefix(heads) ? name.dropFirst(heads.count) : name.dropFirst("refs/travaux/".count)
    return old + short + "/" + tip.hex.prefix(12)
  }
}
