/// A ref that is to move, or has moved.
public struct RefChange: Hashable, Sendable {
  /// The full name: `refs/heads/topic/crime`.
  public let name: String
  /// The commit it named before, 40 hexadecimal digits; nil for a new ref.
  public let old: String?
  /// The commit it names now; nil for a ref that is gone.
  public let new: String?

  package init(name: String, old: ObjectID?, new: ObjectID?) {
    self.name = name
    self.old = old?.hex
    self.new = new?.hex
    (oldID, newID) = (old, new)
  }

  let oldID: ObjectID?
  let newID: ObjectID?
}
