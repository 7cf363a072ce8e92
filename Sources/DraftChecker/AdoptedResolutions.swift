import ResolutionModel

/// What is known to have been adopted, for rules that check citations; the caller fills it from an archive.
public struct AdoptedResolutions: Sendable {
  /// Adoption dates by symbol.
  public var dates: [Symbol: CalendarDate]

  public init(dates: [Symbol: CalendarDate] = [:]) {
    self.dates = dates
  }
}
