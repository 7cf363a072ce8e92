/// A resolution, decision or document named in running text.
public struct Citation: Hashable, Sendable {
  /// What is cited.
  public var symbol: Symbol
  /// The date given with it; shared by the members of a list when the text gives it once.
  public var date: CalendarDate?
  /// Where the citation stands in the paragraph's text, in UTF-8 bytes.
  public var range: Range<Int>

  public init(symbol: Symbol, date: CalendarDate? = nil, range: Range<Int>) {
    self.symbol = symbol
    self.date = date
    self.range = range
  }
}
