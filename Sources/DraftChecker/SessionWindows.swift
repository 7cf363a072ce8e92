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
    case .securityCouncil(_, let year): days(from: 1, year, to: 12, year)
    case .economicAndSocialCouncil(let year, _, _): days(from: options.economicSessionOpens, year - 1, to: 12, year)
    case .earlyEconomicAndSocialCouncil, .humanRightsCouncil, .document: nil
    }
  }

  /// Regular sessions only; the first one began in January 1946.
  private func assembly(_ session: Session) -> ClosedRange<CalendarDate>? {
    guard session.kind == .regular else { return nil }
    let opens = session.number == 1 ? 1 : options.assemblySessionOpens
    let year = session.number == 1 ? 1946 : 1945 + session.number
    let closes = session.number == 1 ? 12 : options.assemblySessionCloses
    return days(from: opens, year, to: closes, 1946 + (session.number == 1 ? 0 : session.number))
  }

  private func days(from opens: Int, _ year: Int, to closes: Int, _ last: Int) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: year, month: opens, day: 1),
      let end = (28...31).reversed().lazy.compactMap({ CalendarDate(year: last, month: closes, day: $0) }).first,
      first <= end
    else { return nil }
    return first...end
  }
}
