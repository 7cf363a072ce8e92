extension Symbol {
  /// The last day of the year in which the symbol's session opened, to order a text that bears no date; nil where the
  /// symbol carries no session that is counted by years.
  package var presumedDate: CalendarDate? {
    switch form {
    case .assembly(let session, _, _), .earlyAssembly(_, _, let session): Symbol.endOfYear(ofAssembly: session)
    case .securityCouncil(_, let year), .economicAndSocialCouncil(let year, _, _): Symbol.endOfYear(year)
    case .document(let components):
      components.first == "A" ? components.lazy.compactMap { Symbol.endOfYear(ofAssembly: Session($0)) }.first : nil
    case .earlyEconomicAndSocialCouncil, .humanRightsCouncil: nil
    }
  }

  /// Regular session n opens in September of 1945 + n.
  private static func endOfYear(ofAssembly session: Session?) -> CalendarDate? {
    guard let session, session.kind == .regular, session.number <= 999 else { return nil }
    return endOfYear(1945 + session.number)
  }

  private static func endOfYear(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: 12, day: 31) }
}
