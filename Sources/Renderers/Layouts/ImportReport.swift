import ResolutionModel

/// What an import did, resolution by resolution.
public struct ImportReport: Sendable {
  /// What became of one resolution.
  public struct Row: Sendable {
    /// What happened to it.
    public enum Fate: String, Sendable {
      case added
      case updated
      case unchanged
      /// Its files bear another symbol now.
      case removed
    }

    public let symbol: Symbol
    public let fate: Fate
    /// The languages of the texts read now.
    public let languages: [Language]
    /// The topic's slug; nil for a draft, which is in none.
    public let topic: String?
    /// Why it is in that topic, one phrase.
    public let reason: String
    /// What a person may want to decide; empty where the placement is sure.
    public let doubt: String

    public init(
      symbol: Symbol, fate: Fate, languages: [Language], topic: String?, reason: String, doubt: String = ""
    ) {
      self.symbol = symbol
      self.fate = fate
      self.languages = languages
      self.topic = topic
      self.reason = reason
      self.doubt = doubt
    }
  }

  /// The texts that were read, counted by what they are.
  public struct Tally: Hashable, Sendable {
    public private(set) var formats: [ImportedDocument.Format: Int] = [:]
    public private(set) var languages: [Language: Int] = [:]
    /// By English name; texts of no known organ are left out.
    public private(set) var organs: [String: Int] = [:]
    /// The files that did not have to be read again.
    public var known = 0
    public var failed = 0

    public init() {}

    public mutating func count(_ format: ImportedDocument.Format, _ language: Language, _ symbol: Symbol) {
      formats[format, default: 0] += 1
      languages[language, default: 0] += 1
      if let organ = symbol.organ { organs[organ.name, default: 0] += 1 }
    }

    public var texts: Int { formats.values.reduce(0, +) }
  }

  public let rows: [Row]
  /// The texts that stand beside a better source's, by file.
  public let rivals: [String]
  /// Branches and tags that moved from one commit to another; new ones are not counted.
  public let movedRefs: [String]

  public let tally: Tally
  /// Whether this is what would be done.
  public let isRehearsal: Bool

  public init(
    rows: [Row], rivals: [String], movedRefs: [String], tally: Tally = Tally(), isRehearsal: Bool = false
  ) {
    self.rows = rows
    self.tally = tally
    self.isRehearsal = isRehearsal
    self.rivals = rivals
    self.movedRefs = movedRefs
  }
}
