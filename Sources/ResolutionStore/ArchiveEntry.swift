import ResolutionModel

/// A resolution of an archive in its place.
public struct ArchiveEntry: Hashable, Sendable {
  public let symbol: Symbol
  /// The branch it is on: `topic/<slug>`, or `draft/<symbol>` for a draft.
  public let branch: String
  public let title: String
  /// Nil where no text says.
  public let adopted: CalendarDate?
  public let languages: [Language]
  /// The commit's id, 40 hexadecimal digits.
  public let commit: String

  /// The topic's slug; nil for a draft.
  public var topic: String? {
    branch.hasPrefix("topic/") ? String(branch.dropFirst("topic/".count)) : nil
  }
}
