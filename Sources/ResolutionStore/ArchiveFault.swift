import ResolutionModel

/// Something in an archive that is not as it must be.
public struct ArchiveFault: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// A text that is missing or not in canonical form.
    case text
    /// A source whose record is of no use.
    case source
    /// A tag that is missing or names another commit than the texts and decisions give.
    case tag
    /// A branch of a topic or draft that is missing, too many, or has another tip: its chain is not as it must be.
    case branch
    /// The index, the provenance or the decisions are not what they are generated as.
    case generated
    /// A cache that belongs to another state.
    case cache
    /// Texts of an import that was cut short; the next import places them.
    case unplaced
  }

  public let kind: Kind
  /// What it is about: a ref, or a symbol with its language.
  public let subject: String
  public let message: String
  /// Whether it follows from what is sound, so that `repair` mends it.
  public let isDerived: Bool
}
