/// A resolution, decision or document named in running text.
public struct Citation: Hashable, Sendable {
  /// What is cited.
  public var symbol: Symbol
  /// The date given with it; shared by the members of a list when the text gives it once.
  public var date: CalendarDate?
  /// Where that date stands, in UTF-8 bytes; nil without one.
  public var dateRange: Range<Int>?
  /// Where the citation stands in the paragraph's text, in UTF-8 bytes.
  public var range: Range<Int>

  public init(symbol: Symbol, date: CalendarDate? = nil, dateRange: Range<Int>? = nil, range: Range<Int>) {
    self.symbol = symbol
    self.date = date
    self.dateRange = dateRange
    self.range = range
  }
}
