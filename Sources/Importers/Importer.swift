import ResolutionModel

/// Reads a resolution from a file's bytes, whatever form it comes in.
public struct Importer: Sendable {
  /// What the caller knows or bounds.
  public struct Options: Sendable {
    /// The largest text taken, whatever the limit of the file, in bytes; the largest official file has 0.3 MB, and what
    /// is as long as 1,000 pages 7 MB. A reading takes up to thirty times as much memory.
    static let textLimit = 16 << 20

    /// The text's language; nil to detect it.
    public var language: Language?
    /// The largest input taken, in bytes; above it reading fails with `ImportError.tooLarge`. Default 64 MiB.
    public var byteLimit: Int
    /// Which text a file with tracked changes is read as. Default `.proposed`.
    public var tracked: Tracked

    public init(language: Language? = nil, byteLimit: Int = 64 << 20, tracked: Tracked = .proposed) {
      self.language = language
      self.byteLimit = byteLimit
      self.tracked = tracked
    }
  }

  /// A reading of a file with tracked changes.
  public enum Tracked: String, CaseIterable, Hashable, Sendable {
    /// With all changes accepted.
    case proposed
    /// With all changes rejected: as it was before.
    case original
  }

  public var options: Options

  public init(options: Options = Options()) {
    self.options = options
  }
}
