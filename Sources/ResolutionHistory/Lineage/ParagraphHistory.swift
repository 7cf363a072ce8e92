import ResolutionDiff
import ResolutionModel

/// A paragraph's line through the resolutions of a topic.
public struct ParagraphHistory: Sendable {
  /// The paragraph in one resolution, with what it came from.
  public struct Stage: Sendable {
    public let symbol: Symbol
    public let adopted: CalendarDate?
    /// Where the paragraph stands in this resolution; several where it was later merged, or had been split.
    public let locators: [Locator]
    /// The paragraphs' texts, in the order of `locators`.
    public let texts: [String]
    /// How it differs from the stage before in time, one change for each line that leads here; empty where it enters.
    public let changes: [Change]
    /// The resolutions between this stage and the one before in time in which the wording was missing; empty unless
    /// it had vanished and came back.
    public let absences: [Symbol]
    /// What people decided about what it descends from.
    public let decisions: [LineageDecision]

    /// The first of `changes`; nil where the paragraph enters.
    public var change: Change? { changes.first }

    package init(
      symbol: Symbol, adopted: CalendarDate?, locators: [Locator], texts: [String], changes: [Change] = [],
      absences: [Symbol] = [], decisions: [LineageDecision] = []
    ) {
      self.symbol = symbol
      self.adopted = adopted
      self.locators = locators
      self.texts = texts
      self.changes = changes
      self.absences = absences
      self.decisions = decisions
    }

    package init(symbol: Symbol, adopted: CalendarDate?, locators: [Locator], texts: [String], change: Change?) {
      self.init(
        symbol: symbol, adopted: adopted, locators: locators, texts: texts, changes: change.map { [$0] } ?? [])
    }
  }

  /// Newest first.
  public let stages: [Stage]

  package init(stages: [Stage]) {
    self.stages = stages
  }
}
