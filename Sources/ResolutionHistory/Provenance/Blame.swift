import ResolutionModel

/// For every word of a resolution, the resolution in which it entered.
public struct Blame: Sendable {
  /// A run of words that entered together, in one paragraph.
  public struct Run: Hashable, Sendable {
    /// UTF-8 bytes of the paragraph's text.
    public let range: Range<Int>
    public let symbol: Symbol
    /// The paragraph of that resolution in which they stood.
    public let locator: Locator
    public let adopted: CalendarDate?

    package init(range: Range<Int>, symbol: Symbol, locator: Locator, adopted: CalendarDate?) {
      self.range = range
      self.symbol = symbol
      self.locator = locator
      self.adopted = adopted
    }
  }

  /// One paragraph with its runs; the ranges cover its text without gap.
  public struct Line: Sendable {
    public let locator: Locator
    public let text: String
    public let runs: [Run]

    package init(locator: Locator, text: String, runs: [Run]) {
      self.locator = locator
      self.text = text
      self.runs = runs
    }
  }

  public let lines: [Line]

  package init(lines: [Line]) {
    self.lines = lines
  }
}
