import ResolutionModel

extension CitedNumber {
  /// The symbol it stands for among the words around it; nil when those say that it has none.
  func symbol(_ kind: CitationKind, _ naming: CitationNaming?, own: Organ?, date: CalendarDate?) -> Symbol? {
    if case .symbol(let symbol) = shape { return symbol }
    guard naming != .other else { return nil }
    let organ = organ(naming, own: own, date: date)
    switch (kind, shape) {
    case (.resolution, .slashed(let session, let number, let letters)):
      return CitedNumber.resolution(session, number, letters, organ)
    case (.resolution, .yearly(let number, let year)):
      return Symbol(form: .securityCouncil(number: number, year: year))
    case (.resolution, .early(let number, let letters, let session)):
      return organ == .economicAndSocialCouncil
        ? Symbol(form: .earlyEconomicAndSocialCouncil(number: number, letters: letters, session: session))
        : Symbol(form: .earlyAssembly(number: number, letters: letters, session: session))
    case (.decision, .slashed(let session, let number, _)):
      return CitedNumber.decision(session, number, organ)
    case (.decision, _), (_, .symbol): return nil
    }
  }

  /// The organ that the words name or, where they do not, that the number and the date fit best.
  private func organ(_ naming: CitationNaming?, own: Organ?, date: CalendarDate?) -> Organ {
    switch shape {
    case .symbol: return .generalAssembly
    case .yearly: return .securityCouncil
    case .early(_, _, let session):
      if naming == .organ(.economicAndSocialCouncil) || naming == .council { return .economicAndSocialCouncil }
      if naming == .own, own == .economicAndSocialCouncil { return .economicAndSocialCouncil }
      return session.kind == .regular && session.number > 30 ? .economicAndSocialCouncil : .generalAssembly
    case .slashed(let session, _, _):
      if session.kind == .regular, session.number >= 1946 { return .economicAndSocialCouncil }
      return organ(ofSession: session, naming, own: own, date: date)
    }
  }

  private func organ(ofSession session: Session, _ naming: CitationNaming?, own: Organ?, date: CalendarDate?) -> Organ {
    switch naming {
    case .organ(.humanRightsCouncil), .council: return .humanRightsCouncil
    case .organ, .assembly: return .generalAssembly
    case .own where own == .humanRightsCouncil: return .humanRightsCouncil
    case .own where own == .generalAssembly: return .generalAssembly
    case .own, .other, nil:
      return organ(fitting: session, date) ?? (own == .humanRightsCouncil ? .humanRightsCouncil : .generalAssembly)
    }
  }

  /// The only organ whose session of the number the date falls into.
  private func organ(fitting session: Session, _ date: CalendarDate?) -> Organ? {
    guard let date, session.kind == .regular else { return nil }
    let isAssembly = SessionCalendar.generalAssembly(session.number)?.contains(date) == true
    let isCouncil = SessionCalendar.humanRightsCouncil(session.number)?.contains(date.year) == true
    return isAssembly == isCouncil ? nil : isAssembly ? .generalAssembly : .humanRightsCouncil
  }

  private static func resolution(_ session: Session, _ number: Int, _ letters: String, _ organ: Organ) -> Symbol {
    switch organ {
    case .economicAndSocialCouncil:
      Symbol(form: .economicAndSocialCouncil(year: session.number, number: number, letters: letters))
    case .humanRightsCouncil: Symbol(form: .humanRightsCouncil(session: session, number: number))
    default: Symbol(form: .assembly(session: session, number: number, letters: letters))
    }
  }

  /// Decisions have symbols in the library's catalogue: `A/DEC/75/561`, `E/DEC/2020/212`, `A/HRC/DEC/17/119`.
  private static func decision(_ session: Session, _ number: Int, _ organ: Organ) -> Symbol {
    let series =
      switch organ {
      case .economicAndSocialCouncil: ["E", "DEC"]
      case .humanRightsCouncil: ["A", "HRC", "DEC"]
      default: ["A", "DEC"]
      }
    return Symbol(form: .document(components: series + [session.description, String(number)]))
  }

  /// Whether a date that a list gives once can be this member's.
  func canShare(_ date: CalendarDate) -> Bool {
    switch shape {
    case .symbol: false
    case .yearly(_, let year): date.year == year
    case .early(_, _, let session):
      session.kind != .regular || session.number > 30
        || SessionCalendar.generalAssembly(session.number)?.contains(date) == true
    case .slashed(let session, _, _):
      switch session.kind {
      case .regular where session.number >= 1946: date.year == session.number
      case .regular:
        SessionCalendar.generalAssembly(session.number)?.contains(date) == true
          || SessionCalendar.humanRightsCouncil(session.number)?.contains(date.year) == true
      default: true
      }
    }
  }
}
