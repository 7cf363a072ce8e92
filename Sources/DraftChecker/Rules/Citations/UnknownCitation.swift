import ResolutionModel

/// What is cited exists.
public struct UnknownCitation: Rule {
  public let description = RuleDescription(
    id: "unknown-citation",
    summary: "A cited resolution is one that the archive knows, where it holds that session whole",
    reason: "A number with two figures exchanged names a resolution that was never adopted, or another one.",
    source: """
      Symbols and dates in the archive. A session counts as held whole when the archive has nine tenths of the numbers \
      up to the highest it holds.
      """,
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution ⟦90/7⟧,
        *Decides* to remain seized of the matter.
        """, adopted: UnknownCitation.session(90, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]))
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 90/3 and 89/7,
        *Decides* to remain seized of the matter.
        """, adopted: UnknownCitation.session(90, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]))
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard !draft.adopted.dates.isEmpty else { return [] }
    let held = HeldSessions(draft.adopted.dates.keys, wholeShare: draft.options.wholeSessionShare)
    return draft.citations.flatMap { index, citations in
      citations.compactMap { citation in
        guard citation.symbol.withoutSuffixes != draft.resolution.symbol, !draft.mayBeAnothers(citation),
          held.lacks(citation.symbol)
        else { return nil }
        return Remark(
          .text(index, citation.range), "The archive holds that session whole, and no \(citation.symbol)",
          advice: "Check the number")
      }
    }
  }

  private static func session(_ session: Int, _ numbers: [Int]) -> AdoptedResolutions {
    let dates = numbers.compactMap { number in
      CalendarDate(year: session + 1945, month: 12, day: 20).map {
        (Symbol(form: .assembly(session: Session(session), number: number, letters: "")), $0)
      }
    }
    return AdoptedResolutions(dates: Dictionary(dates, uniquingKeysWith: { first, _ in first }))
  }
}

/// Which numbers an archive holds of each session.
private struct HeldSessions {
  private struct Series: Hashable {
    let organ: Organ
    let session: Session
  }

  private var numbers: [Series: Set<Int>] = [:]
  private let wholeShare: Double

  init(_ symbols: some Sequence<Symbol>, wholeShare: Double) {
    self.wholeShare = wholeShare
    for symbol in symbols {
      guard let organ = symbol.organ, let session = symbol.session, let number = symbol.seriesNumber else { continue }
      numbers[Series(organ: organ, session: session), default: []].insert(number)
    }
  }

  /// Whether the session is held whole without this number in it.
  func lacks(_ symbol: Symbol) -> Bool {
    guard let organ = symbol.organ, let session = symbol.session, let number = symbol.seriesNumber,
      let held = numbers[Series(organ: organ, session: session)], let last = held.max(), last >= 10
    else { return false }
    return Double(held.count) >= wholeShare * Double(last) && !held.contains(number) && number <= last
  }
}

extension Symbol {
  /// The number in the series of its session, without the letters of a set.
  fileprivate var seriesNumber: Int? {
    switch form {
    case .assembly(_, let number, _), .economicAndSocialCouncil(_, let number, _): number
    case .humanRightsCouncil(_, let number), .securityCouncil(let number, _): number
    case .earlyAssembly, .earlyEconomicAndSocialCouncil, .document: nil
    }
  }
}
