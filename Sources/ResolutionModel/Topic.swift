/// A line of successive resolutions on one subject.
public struct Topic: Hashable, Sendable {
  /// The branch name after `topic/`: lower-case ASCII letters, digits and hyphens.
  public var slug: String
  /// The earliest title, in the first language that has one.
  public var title: String
  /// Its resolutions from the earliest to the latest (by date, then symbol).
  public var members: [Symbol]

  public init(slug: String, title: String, members: [Symbol]) {
    self.slug = slug
    self.title = title
    self.members = members
  }
}
