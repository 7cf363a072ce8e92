import ResolutionModel

/// The names of the archive's refs.
enum RefName {
  static let index = "refs/heads/main"
  static let provenance = "refs/travaux/provenance"
  static let decisions = "refs/travaux/decisions"

  static let tags = "refs/tags/"
  private static let heads = "refs/heads/"
  private static let old = "refs/travaux/old/"

  /// The globs that together list every ref the archive makes, but the replaced tips.
  static let globs = [index, heads + "topic/*", heads + "draft/*", tags + "*", provenance, decisions]

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
