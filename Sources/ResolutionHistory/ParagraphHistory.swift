import ResolutionDiff
import ResolutionModel

/// A paragraph's line through the resolutions of a topic, newest first.
public struct ParagraphHistory: Sendable {
  /// The paragraph in one resolution, with what it came from.
  public struct Stage: Sendable {
    public let symbol: Symbol
    public let adopted: CalendarDate?
    /// Where the paragraph stands in this resolution; several where it was later merged.
    public let locators: [Locator]
    /// The paragraphs' texts, in the order of `locators`.
    public let texts: [String]
    /// How it differs from the stage before (the next in the list); nil where it enters.
    public let change: Change?

    package init(symbol: Symbol, adopted: CalendarDate?, locators: [Locator], texts: [String], change: Change?) {
      self.symbol = symbol
      self.adopted = adopted
      self.locators = locators
      self.texts = texts
      self.change = change
    }
  }

  public let stages: [Stage]

  package init(stages: [Stage]) {
    self.stages = stages
  }
}
