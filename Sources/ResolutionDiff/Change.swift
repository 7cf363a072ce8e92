import ResolutionModel

/// What became of one paragraph, or of the few that were split or merged.
public struct Change: Hashable, Sendable {
  /// How much the change means.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// At most the number changed.
    case same
    /// Every difference is a roll-forward that explains itself.
    case technical
    /// Only typography, spelling, capitals or punctuation differ.
    case editorial
    case substantive
    case added
    case deleted
  }

  /// How many paragraphs became how many.
  public enum Shape: String, Hashable, Sendable {
    case oneToOne = "1:1"
    case split
    case merge
    /// A paragraph that stands on one side only.
    case single
  }

  public let kind: Kind
  public let shape: Shape
  /// Indices into `StructuralDiff.old.paragraphs`, rising; empty for an addition.
  public let old: [Int]
  /// Indices into `StructuralDiff.new.paragraphs`, rising; empty for a deletion.
  public let new: [Int]
  /// Whether it stands elsewhere among its neighbours than before.
  public let isMoved: Bool
  /// Whether its number or letter changed.
  public let isRenumbered: Bool
  /// The opener on both sides, when it changed.
  public let opener: OpenerChange?
  /// The words of each linked pair; empty for additions and deletions.
  public let links: [Link]
  /// Why the change has its kind, one phrase for each ground.
  public let reasons: [String]

  package init(
    kind: Kind, shape: Shape, old: [Int], new: [Int], isMoved: Bool = false, isRenumbered: Bool = false,
    opener: OpenerChange? = nil, links: [Link] = [], reasons: [String] = []
  ) {
    self.kind = kind
    self.shape = shape
    self.old = old
    self.new = new
    self.isMoved = isMoved
    self.isRenumbered = isRenumbered
    self.opener = opener
    self.links = links
    self.reasons = reasons
  }
}

/// A changed opener.
public struct OpenerChange: Hashable, Sendable {
  public let old: String
  public let new: String
  /// Steps on the scale of strength: negative when softened, positive when hardened, 0 when level, nil when the scale
  /// does not compare the two.
  public let strength: Int?

  package init(old: String, new: String, strength: Int?) {
    self.old = old
    self.new = new
    self.strength = strength
  }
}

/// One old paragraph beside one new one, word by word.
public struct Link: Hashable, Sendable {
  public let old: Int
  public let new: Int
  public let words: [WordRun]

  package init(old: Int, new: Int, words: [WordRun]) {
    self.old = old
    self.new = new
    self.words = words
  }
}

/// A run of words with one fate. The equal and deleted runs of a link spell the old text, the equal and inserted ones
/// the new text; where equal words differ in print, `text` has the new print and `oldText` the old one. Runs of class
/// `note` are apart from that: a footnote that came or went, at its mark. A table's text is its cells row by row, each
/// cell followed by a tab and each row by a line feed.
public struct WordRun: Hashable, Sendable {
  public enum Operation: String, Hashable, Sendable {
    case equal
    case delete
    case insert
  }

  /// What a run of words is.
  public enum WordClass: String, CaseIterable, Hashable, Sendable {
    case date
    case session
    case symbol
    case citation
    case number
    case marker
    case opener
    case note
    case word
  }

  public let operation: Operation
  public let text: String
  /// The old print of an equal run, when it differs from `text`.
  public let oldText: String?
  public let wordClass: WordClass

  package init(_ operation: Operation, _ text: String, oldText: String? = nil, wordClass: WordClass = .word) {
    self.operation = operation
    self.text = text
    self.oldText = oldText
    self.wordClass = wordClass
  }
}
