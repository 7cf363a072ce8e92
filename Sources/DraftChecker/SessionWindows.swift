import LanguagePacks
import ResolutionModel

/// When a resolution of a given number can have been adopted.
package struct SessionWindows: Sendable {
  private let options: CheckOptions

  package init(_ options: CheckOptions) {
    self.options = options
  }

  /// The days between which it was adopted, both included; nil where the number does not tell.
  package func window(of symbol: Symbol) -> ClosedRange<CalendarDate>? {
    switch symbol.form {
    case .assembly(let session, _, _), .earlyAssembly(_, _, let session): assembly(session)
    case .securityCouncil(_, let year): days(from: 1, year, to: year)
    case .economicAndSocialCouncil(let year, _, _): days(from: options.economicSessionOpens, year - 1, to: year)
    case .earlyEconomicAndSocialCouncil, .humanRightsCouncil, .document: nil
    }
  }

  private func assembly(_ session: Session) -> ClosedRange<CalendarDate>? {
    session.kind == .regular ? SessionCalendar.generalAssembly(session.number) : nil
  }

  /// From the first day of a month to the last day of another year.
  private func days(from month: Int, _ year: Int, to last: Int) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let end = CalendarDate(year: last, month: 12, day: 31), first <= end
    else { return nil }
    return first...end
  }
}
